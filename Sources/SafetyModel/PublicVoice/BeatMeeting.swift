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
    ///
    /// - Throws: ``Rejection`` by `people-are-counted` where the attendance is negative.
    public init(
        id: ID, on day: CivilDate, at venue: String, announced: CivilDate?, attendance: Int? = nil,
        actions: ActionList = ActionList()
    ) throws(Rejection) {
        guard (attendance ?? 0) >= 0 else {
            throw Rejection(.peopleAreCounted, "beat meeting \(id)", found: "an attendance of \(attendance ?? 0)")
        }
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

    /// Reads a meeting, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let venue = try container.decode(String.self, forKey: .venue)
        let announced = try container.decodeIfPresent(CivilDate.self, forKey: .announced)
        let attendance = try container.decodeIfPresent(Int.self, forKey: .attendance)
        let actions = try container.decode(ActionList.self, forKey: .actions)
        self = try decoder.checked { () throws(Rejection) in
            try Self(id: id, on: day, at: venue, announced: announced, attendance: attendance, actions: actions)
        }
    }
}
