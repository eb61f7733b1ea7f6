/// Who contributed how much to a shared outcome.
public struct OutcomeAccount: Hashable, Sendable {
    /// One partner's part.
    public struct Line: Hashable, Sendable {
        /// The partner.
        public let partner: PublicBody.ID
        /// Its footing.
        public let footing: SharedOutcome.Footing
        /// How many contributions it made; none is an answer.
        public let contributions: Int
        /// The sum of the amounts that were measured; nil where none was.
        public let measured: Int?
    }

    /// The partners, in the order of their ids.
    public let lines: [Line]
    /// How much of the change is nobody's by measure; nil where the change was not measured.
    public let unattributed: Int?
}

extension SharedOutcome {
    /// Who contributed how much, with what nobody's contribution explains.
    ///
    /// More may be attributed than changed: then what is unattributed has the other sign, and some measure is wrong.
    public var account: OutcomeAccount {
        let lines = partners.sorted { $0.key < $1.key }.map { partner, footing in
            let own = contributions.filter { $0.partner == partner }
            let amounts = own.compactMap(\.amount)
            return OutcomeAccount.Line(
                partner: partner, footing: footing, contributions: own.count,
                measured: amounts.isEmpty ? nil : amounts.reduce(0, &+))
        }
        // The sums were seen to be in range when the contributions were added; only the difference may not be.
        let attributed = lines.compactMap(\.measured).reduce(0, &+)
        let rest = change.map { $0.subtractingReportingOverflow(attributed) }
        return OutcomeAccount(
            lines: lines, unattributed: rest.flatMap { $0.overflow ? nil : $0.partialValue })
    }
}
