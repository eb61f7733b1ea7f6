/// Whether somebody was offered restorative justice, and what they answered.
public struct RestorativeOffer: Hashable, Codable, Sendable {
    /// The case.
    public let safetyCase: Case.ID
    /// To which side.
    public let side: RestorativeSide
    /// Whether it was offered, and on which UK civil day.
    public var offered: Milestone
    /// Whether they took it up; nil while they have not answered.
    public var takenUp: Bool?

    /// An offer to a side of a case.
    public init(to side: RestorativeSide, in safetyCase: Case.ID, offered: Milestone, takenUp: Bool? = nil) {
        self.safetyCase = safetyCase
        self.side = side
        self.offered = offered
        self.takenUp = takenUp
    }

    private enum CodingKeys: String, CodingKey {
        case safetyCase = "case"
        case side
        case offered
        case takenUp
    }
}
