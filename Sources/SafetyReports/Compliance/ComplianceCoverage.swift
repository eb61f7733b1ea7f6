public import PolicyEngine

/// Which duties a data set can evidence, beside those that a return has entries for.
public struct ComplianceCoverage: Hashable, Sendable {
    /// Rules that can be told of in every case.
    public let fully: [RuleID]
    /// Rules that can be told of in some cases.
    public let partly: [RuleID]
    /// Rules of which nothing can be told: a return that is silent on them says nothing.
    public let notAtAll: [RuleID]
    /// Rules that can be told of and have no entry in the return.
    public let withoutEntry: [RuleID]

    init(of monitorability: Monitorability, entered: Set<DutyID>) {
        func rules(_ level: Monitorability.Level) -> [RuleID] {
            monitorability.rules.filter { $0.level == level }.map(\.id)
        }
        fully = rules(.fully)
        partly = rules(.partly)
        notAtAll = rules(.notAtAll)
        let names = Set(entered.map(\.rawValue))
        withoutEntry = (rules(.fully) + rules(.partly)).filter { !names.contains($0.rawValue) }
    }
}
