public import CivilTime

/// A meeting that a panel held.
public struct PanelMeeting: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a meeting.
    public typealias ID = Identifier<PanelMeeting>

    /// Which meeting it is.
    public let id: ID
    /// On which UK civil day.
    public let day: CivilDate
    /// Which members came.
    public let present: Set<Person.ID>
    /// Whether the public could come; nil where nobody recorded it.
    public let wasOpen: Bool?
    /// Whether its minutes were published.
    public let minutesPublished: Milestone
    /// What the panel was shown; nil where nobody recorded it.
    public let information: Set<PanelInformation>?

    /// A meeting of which that much is recorded.
    public init(
        id: ID, on day: CivilDate, present: Set<Person.ID>, wasOpen: Bool? = nil,
        minutesPublished: Milestone = .notRecorded, information: Set<PanelInformation>? = nil
    ) {
        self.id = id
        self.day = day
        self.present = present
        self.wasOpen = wasOpen
        self.minutesPublished = minutesPublished
        self.information = information
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case day
        case present
        case wasOpen
        case minutesPublished
        case information
    }

    /// Reads a meeting.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        day = try container.decode(CivilDate.self, forKey: .day)
        present = Set(try container.decode([Person.ID].self, forKey: .present))
        wasOpen = try container.decodeIfPresent(Bool.self, forKey: .wasOpen)
        minutesPublished = try container.decode(Milestone.self, forKey: .minutesPublished)
        information = try container.decodeIfPresent([PanelInformation].self, forKey: .information).map { Set($0) }
    }

    /// Writes what is a set sorted, so that equal meetings have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(day, forKey: .day)
        try container.encode(present.sorted(), forKey: .present)
        try container.encodeIfPresent(wasOpen, forKey: .wasOpen)
        try container.encode(minutesPublished, forKey: .minutesPublished)
        try container.encodeIfPresent(information?.sorted(), forKey: .information)
    }
}
