public import SafetyModel

extension CommunityResolution: Storable {
    /// Community resolutions are records of the kind `community-resolution`.
    public static var recordKind: RecordKind { "community-resolution" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, case, suspect and menu.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("case", safetyCase.description),
            IndexTerm("suspect", suspect.description), IndexTerm("menu", menu.description),
        ]
    }
}

extension ReparationMenu: Storable {
    /// Reparation menus are records of the kind `reparation-menu`.
    public static var recordKind: RecordKind { "reparation-menu" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Area.
    public var indexTerms: [IndexTerm] { [IndexTerm("area", area.rawValue)] }
}

extension RestorativeHub: Storable {
    /// Restorative hubs are records of the kind `restorative-hub`.
    public static var recordKind: RecordKind { "restorative-hub" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Area and each partner.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("area", area.rawValue)]
            + IndexTerm.each("partner", partners.map(\.description))
    }
}

extension RestorativeProcess: Storable {
    /// Restorative processes are records of the kind `restorative-process`.
    public static var recordKind: RecordKind { "restorative-process" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, case, harmed and responsible.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("case", safetyCase.description),
            IndexTerm("harmed", harmed.description), IndexTerm("responsible", responsible.description),
        ]
    }
}
