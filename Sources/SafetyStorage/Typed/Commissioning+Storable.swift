public import SafetyModel

extension Commission: Storable {
    /// Commissions are records of the kind `commission`.
    public static var recordKind: RecordKind { "commission" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and each commissioner.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue)]
            + IndexTerm.each("commissioner", commissioners.map(\.description))
    }
}

extension OutcomeClaim: Storable {
    /// Outcome claims are records of the kind `outcome-claim`.
    public static var recordKind: RecordKind { "outcome-claim" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Outcome and person.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("outcome", outcome.rawValue), IndexTerm("person", person.description)]
    }
}
