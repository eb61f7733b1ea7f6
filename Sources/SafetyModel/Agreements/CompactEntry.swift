public import CivilTime

/// One occasion on which a signatory of a compact followed a principle, or did not.
public struct CompactEntry: Hashable, Codable, Sendable {
    /// Which principle.
    public let principle: Compact.PrincipleID
    /// Which signatory.
    public let body: PublicBody.ID
    /// On which UK civil day.
    public let day: CivilDate
    /// True where it was followed.
    public let isFollowed: Bool
    /// What happened; it may speak of people.
    public let account: Personal<String>?

    /// That a signatory followed a principle on a day, or did not.
    public init(
        of principle: Compact.PrincipleID, by body: PublicBody.ID, on day: CivilDate, isFollowed: Bool,
        account: Personal<String>? = nil
    ) {
        self.principle = principle
        self.body = body
        self.day = day
        self.isFollowed = isFollowed
        self.account = account
    }

    private enum CodingKeys: String, CodingKey {
        case principle
        case body
        case day
        case isFollowed = "followed"
        case account
    }
}
