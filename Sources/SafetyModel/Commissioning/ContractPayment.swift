public import CivilTime

/// A payment under a contract, for one of the outcomes that it is to bring about.
public struct ContractPayment: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a payment.
    public typealias ID = Identifier<ContractPayment>

    /// Which payment it is.
    public let id: ID
    /// Under which contract.
    public let contract: Contract.ID
    /// For which outcome.
    public let outcome: OutcomeCode
    /// How much.
    public let amount: Money
    /// On which UK civil day.
    public let day: CivilDate

    /// A payment on that day.
    public init(
        id: ID, under contract: Contract.ID, for outcome: OutcomeCode, _ amount: Money, on day: CivilDate
    ) {
        self.id = id
        self.contract = contract
        self.outcome = outcome
        self.amount = amount
        self.day = day
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case contract
        case outcome
        case amount
        case day
    }
}
