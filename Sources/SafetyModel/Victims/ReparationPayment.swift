public import CivilTime

/// A part of a reparation that was paid.
public struct ReparationPayment: Hashable, Codable, Sendable {
    /// How much.
    public let amount: Money
    /// On which UK civil day it reached the victim.
    public let day: CivilDate

    /// A payment of that much on that day.
    public init(_ amount: Money, on day: CivilDate) {
        self.amount = amount
        self.day = day
    }

    private enum CodingKeys: String, CodingKey {
        case amount
        case day
    }
}
