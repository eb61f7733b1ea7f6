public import CivilTime

/// A meeting of a cadet unit, planned or held.
public struct CadetMeeting: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a meeting.
    public typealias ID = Identifier<CadetMeeting>

    /// Which meeting it is.
    public let id: ID
    /// Of which unit.
    public let unit: CadetUnit.ID
    /// On which UK civil day.
    public let day: CivilDate
    /// What is done.
    public let activities: [CadetActivity]
    /// Who takes part.
    public let cadets: [Cadet.ID]
    /// Who leads.
    public let leaders: [Volunteer.ID]

    /// A meeting on a day with those cadets and leaders; whether it may be held is for the roll to say.
    public init(
        id: ID, of unit: CadetUnit.ID, on day: CivilDate, activities: [CadetActivity], cadets: [Cadet.ID],
        leaders: [Volunteer.ID]
    ) {
        self.id = id
        self.unit = unit
        self.day = day
        self.activities = activities
        self.cadets = cadets
        self.leaders = leaders
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case unit
        case day
        case activities
        case cadets
        case leaders
    }
}
