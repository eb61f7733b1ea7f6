public import CivilTime

/// One line of a patrol's log.
public struct PatrolEntry: Hashable, Codable, Sendable {
    /// When.
    public let at: Instant
    /// Who.
    public let walker: Volunteer.ID
    /// What they did.
    public let act: PatrolAct
    /// What they saw, which may tell of people.
    public let note: Personal<String>?

    /// That somebody did something.
    public init(_ act: PatrolAct, by walker: Volunteer.ID, at instant: Instant, note: Personal<String>? = nil) {
        self.at = instant
        self.walker = walker
        self.act = act
        self.note = note
    }

    private enum CodingKeys: String, CodingKey {
        case at
        case walker
        case act
        case note
    }
}
