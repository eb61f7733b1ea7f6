public import CivilTime

extension PooledFund {
    /// What one partner put into a fund and used of it.
    public struct Line: Hashable, Sendable {
        /// The partner.
        public let partner: Party
        /// What it paid in.
        public let contributed: Money
        /// What it drew.
        public let drawn: Money
        /// Its part of all that was paid in, as a percentage to one decimal place; nil where nothing was paid in.
        public let share: Figure?
        /// Its part of all that was drawn; nil where nothing was drawn.
        public let use: Figure?
    }

    /// What each partner put in and used by the end of a UK civil day, in the order of the agreement's parties.
    public func account(through day: CivilDate) -> [Line] {
        let past = entries.filter { $0.day <= day }
        return partners.map { partner in
            let own = past.filter { $0.partner == partner }
            let (contributed, drawn) = (own.sum(.contribution), own.sum(.drawing))
            return Line(
                partner: partner, contributed: contributed, drawn: drawn,
                share: contributed.percentage(of: past.sum(.contribution)),
                use: drawn.percentage(of: past.sum(.drawing)))
        }
    }
}

extension [FundEntry] {
    // A fund takes no entry with which the sum of all would be out of range.
    fileprivate func sum(_ kind: FundEntry.Kind) -> Money {
        Money.sum(filter { $0.kind == kind }.map(\.amount)) ?? .zero
    }
}
