/// An organisation that helps victims of hate crime, and whether it said that it will.
public struct PathwayPartner: Hashable, Codable, Sendable {
    /// Which body.
    public let body: PublicBody.ID
    /// Whether it said that it will take referrals.
    public let isWilling: Answer
    /// The communities with whom it works, in its own words.
    public let communities: [String]

    /// A partner with its answer.
    public init(body: PublicBody.ID, isWilling: Answer, communities: [String] = []) {
        self.body = body
        self.isWilling = isWilling
        self.communities = communities
    }

    private enum CodingKeys: String, CodingKey {
        case body
        case isWilling
        case communities
    }
}
