public import CivilTime

/// A meeting of a neighbourhood team with its public.
public struct BeatMeeting: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a meeting.
    public typealias ID = Identifier<BeatMeeting>

    /// Which meeting it is.
    public let id: ID
    /// The UK civil day of the meeting.
    public let day: CivilDate
    /// Where it was held.
    public let venue: String
    /// The UK civil day on which it was announced; nil where it was not.
    public let announced: CivilDate?
    /// How many members of the public came; nil where nobody counted.
    public let attendance: Int?
    /// What was agreed to be done.
    public let actions: ActionList

    /// A meeting on that day.
    public init(
        id: ID, on day: CivilDate, at venue: String, announced: CivilDate?, attendance: Int? = nil,
        actions: ActionList = ActionList()
    ) {
        self.id = id
        self.day = day
        self.venue = venue
        self.announced = announced
        self.attendance = attendance
        self.actions = actions
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case day
        case venue
        case announced
        case attendance
        case actions
    }
}
