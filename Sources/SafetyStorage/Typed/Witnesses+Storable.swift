public import SafetyModel

extension IntimidationReport: Storable {
    /// Intimidation reports are records of the kind `intimidation-report`.
    public static var recordKind: RecordKind { "intimidation-report" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and subject.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("subject", subject.description)]
    }
}

extension WitnessNeedsAssessment: Storable {
    /// Witness needs assessments are records of the kind `witness-needs-assessment`.
    public static var recordKind: RecordKind { "witness-needs-assessment" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and witness.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("witness", witness.description)]
    }
}

extension WitnessStatement: Storable {
    /// Witness statements are records of the kind `witness-statement`.
    public static var recordKind: RecordKind { "witness-statement" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Witness.
    public var indexTerms: [IndexTerm] { [IndexTerm("witness", witness.description)] }
}
