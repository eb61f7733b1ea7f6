extension Commission {
    /// What an outcome cost, over all lots that are to bring it about.
    public struct OutcomeSpend: Hashable, Sendable {
        /// The outcome.
        public let outcome: OutcomeCode
        /// What was paid for it; nil where that is beyond what can be counted.
        public let spent: Money?
        /// How often it came about; nil where nobody counted.
        public let achieved: Int?
        /// What one cost, rounded to the penny, half away from zero; nil where none came about or nobody counted.
        public let each: Money?
    }

    /// What each outcome of the lots cost, in the order in which the lots name them.
    ///
    /// - Parameter achieved: how often each came about; what is not in it was not counted.
    public func spendPerOutcome(achieved: [OutcomeCode: Int]) -> [OutcomeSpend] {
        var seen: Set<OutcomeCode> = []
        return lots.flatMap(\.outcomes).filter { seen.insert($0).inserted }.map { outcome in
            let amounts = payments.filter { $0.outcome == outcome }.map(\.amount)
            let spent = Money.sum(amounts)
            let count = achieved[outcome]
            let ratio = spent.flatMap { spent in count.flatMap { Ratio(spent.pence, of: $0) } }
            return OutcomeSpend(
                outcome: outcome, spent: spent, achieved: count,
                each: ratio?.quotient(times: 1).map { Money(pence: $0) })
        }
    }

    /// The separate contracts that this commission's contracts took the place of.
    public var consolidated: Set<Contract.ID> { Set(contracts.flatMap(\.consolidates)) }
}
