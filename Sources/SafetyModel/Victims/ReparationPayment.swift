public import CivilTime

/// A part of a reparation that was paid.
public struct ReparationPayment: Hashable, Codable, Sendable {
    /// How much, in pence.
    public let pence: Int
    /// On which UK civil day it reached the victim.
    public let day: CivilDate

    /// A payment of that much on that day.
    public init(pence: Int, on day: CivilDate) {
        self.pence = pence
        self.day = day
    }

    private enum CodingKeys: String, CodingKey {
        case pence
        case day
    }
}
