public import CivilTime

/// That a claim was paid.
public struct OutcomePayment: Hashable, Codable, Sendable {
    /// Which claim.
    public let claim: OutcomeClaim.ID
    /// How much.
    public let amount: Money
    /// On which UK civil day.
    public let day: CivilDate

    /// That claim was paid so much on that day.
    public init(of claim: OutcomeClaim.ID, _ amount: Money, on day: CivilDate) {
        self.claim = claim
        self.amount = amount
        self.day = day
    }

    private enum CodingKeys: String, CodingKey {
        case claim
        case amount
        case day
    }
}
