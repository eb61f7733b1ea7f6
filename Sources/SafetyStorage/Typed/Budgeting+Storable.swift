public import SafetyModel

extension BudgetRound: Storable {
    /// Budget rounds are records of the kind `budget-round`.
    public static var recordKind: RecordKind { "budget-round" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and area.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("area", area.rawValue)]
    }
}
