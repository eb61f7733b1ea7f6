public import SafetyModel

extension Candidacy: Storable {
    /// Candidacies are records of the kind `candidacy`.
    public static var recordKind: RecordKind { "candidacy" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and pathway.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("pathway", pathway.description)]
    }
}

extension CombinedService: Storable {
    /// Combined services are records of the kind `combined-service`.
    public static var recordKind: RecordKind { "combined-service" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Area.
    public var indexTerms: [IndexTerm] { [IndexTerm("area", area.rawValue)] }
}

extension CustodyDesignation: Storable {
    /// Custody designations are records of the kind `custody-designation`.
    public static var recordKind: RecordKind { "custody-designation" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Person, force and role.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("person", person.description), IndexTerm("force", force.rawValue), IndexTerm("role", role.rawValue)]
    }
}

extension PositiveActionMeasure: Storable {
    /// Positive action measures are records of the kind `positive-action-measure`.
    public static var recordKind: RecordKind { "positive-action-measure" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Kind and characteristic.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("kind", kind.rawValue), IndexTerm("characteristic", characteristic.rawValue)]
    }
}

extension RecruitmentPathway: Storable {
    /// Recruitment pathways are records of the kind `recruitment-pathway`.
    public static var recordKind: RecordKind { "recruitment-pathway" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Each measure.
    public var indexTerms: [IndexTerm] { IndexTerm.each("measure", measures.map(\.description)) }
}
