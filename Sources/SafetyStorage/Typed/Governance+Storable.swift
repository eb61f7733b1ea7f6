public import SafetyModel

extension OfficeDecision: Storable {
    /// Office decisions are records of the kind `office-decision`.
    public static var recordKind: RecordKind { "office-decision" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Kind, post and area.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("kind", kind.rawValue), IndexTerm("post", office.post.rawValue),
            IndexTerm("area", office.area.rawValue),
        ]
    }
}

extension PoliceCrimePlan: Storable {
    /// Police crime plans are records of the kind `police-crime-plan`.
    public static var recordKind: RecordKind { "police-crime-plan" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Area.
    public var indexTerms: [IndexTerm] { [IndexTerm("area", area.rawValue)] }
}

extension Strategy: Storable {
    /// Strategies are records of the kind `strategy`.
    public static var recordKind: RecordKind { "strategy" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Each owner and each supersedes.
    public var indexTerms: [IndexTerm] {
        IndexTerm.each("owner", owners.map(\.description))
            + IndexTerm.each("supersedes", supersedes.map(\.description))
    }
}
