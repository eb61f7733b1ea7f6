public import CivilTime

/// What somebody took part in because of their experience.
public struct Involvement: Hashable, Codable, Sendable {
    /// The UK civil day.
    public let day: CivilDate
    /// In what.
    public let activity: LivedExperienceActivity
    /// For how many minutes.
    public let minutes: Int
    /// What came of it, in words that name nobody; nil where nothing is recorded.
    public let result: String?

    /// That somebody took part in something for so many minutes.
    public init(on day: CivilDate, in activity: LivedExperienceActivity, minutes: Int, result: String? = nil) {
        self.day = day
        self.activity = activity
        self.minutes = minutes
        self.result = result
    }

    private enum CodingKeys: String, CodingKey {
        case day
        case activity
        case minutes
        case result
    }
}
