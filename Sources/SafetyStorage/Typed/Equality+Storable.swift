public import SafetyModel

extension AssessedDecision: Storable {
    /// Assessed decisions are records of the kind `assessed-decision`.
    public static var recordKind: RecordKind { "assessed-decision" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Body.
    public var indexTerms: [IndexTerm] { [IndexTerm("body", body.description)] }
}

extension EqualityAssessment: Storable {
    /// Equality assessments are records of the kind `equality-assessment`.
    public static var recordKind: RecordKind { "equality-assessment" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and decision.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("decision", decision.description)]
    }
}
