public import SafetyModel

extension CodedComment: Storable {
    /// Coded comments are records of the kind `coded-comment`.
    public static var recordKind: RecordKind { "coded-comment" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// None: it is found by its id.
    public var indexTerms: [IndexTerm] { [] }
}

extension Recommendation: Storable {
    /// Recommendations are records of the kind `recommendation`.
    public static var recordKind: RecordKind { "recommendation" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, kind and body.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("kind", kind.rawValue),
            IndexTerm("body", body.description),
        ]
    }
}

extension ScrutinyCase: Storable {
    /// Scrutiny cases are records of the kind `scrutiny-case`.
    public static var recordKind: RecordKind { "scrutiny-case" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, panel and escalated to if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("panel", panel.description)]
            + IndexTerm.each("escalated-to", [escalatedTo?.description])
    }
}

extension ScrutinyPanel: Storable {
    /// Scrutiny panels are records of the kind `scrutiny-panel`.
    public static var recordKind: RecordKind { "scrutiny-panel" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Kind, body and area.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("kind", kind.rawValue), IndexTerm("body", scrutinises.description),
            IndexTerm("area", area.rawValue),
        ]
    }
}
