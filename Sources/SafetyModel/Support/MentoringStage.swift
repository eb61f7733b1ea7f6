/// A stretch of a mentoring plan with so many contacts a week.
public struct MentoringStage: Hashable, Codable, Sendable {
    /// On which UK civil days; it has an end.
    public let term: DayInterval
    /// How many contacts a week are planned.
    public let contactsPerWeek: Int

    /// A stage with its contacts.
    public init(during term: DayInterval, contactsPerWeek: Int) {
        self.term = term
        self.contactsPerWeek = contactsPerWeek
    }

    private enum CodingKeys: String, CodingKey {
        case term
        case contactsPerWeek
    }
}
