/// How a budget round is decided, stated before anybody votes.
public struct BudgetTerms: Hashable, Codable, Sendable {
    /// Which of two proposals with equally many points comes first.
    public enum TieRule: String, Hashable, CaseIterable, Codable, Sendable {
        /// The cheaper one; of two that cost the same, the one that was proposed earlier.
        case cheaperFirst = "cheaper-first"
        /// The one that was proposed earlier.
        case earlierFirst = "earlier-first"
        /// The one that a lot, drawn and recorded before the count, puts first.
        case byLot = "by-lot"
    }

    /// What happens when the next proposal in order costs more than is left.
    public enum Unaffordable: String, Hashable, CaseIterable, Codable, Sendable {
        /// It is passed over, and the next that can be paid for is funded.
        case passOver = "pass-over"
        /// The funding ends there.
        case stop
    }

    /// How much there is to spend.
    public let pot: Money
    /// What a ballot asks.
    public let form: BallotForm
    /// How ties are broken.
    public let ties: TieRule
    /// What happens when the money does not reach.
    public let unaffordable: Unaffordable

    /// Those terms.
    public init(
        pot: Money, form: BallotForm, ties: TieRule = .cheaperFirst, unaffordable: Unaffordable = .passOver
    ) {
        self.pot = pot
        self.form = form
        self.ties = ties
        self.unaffordable = unaffordable
    }

    private enum CodingKeys: String, CodingKey {
        case pot
        case form
        case ties
        case unaffordable
    }
}
