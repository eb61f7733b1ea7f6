public import CivilTime

/// What the public is told of a neighbourhood team: no more of a person than the name they agreed to have published.
public struct TeamCard: Hashable, Codable, Sendable {
    /// Somebody of the team.
    public struct Member: Hashable, Codable, Sendable {
        /// The post that they hold.
        public let post: Post
        /// The name under which they are known to the public; nil where they have none.
        public let name: String?

        private enum CodingKeys: String, CodingKey {
            case post
            case name
        }
    }

    /// What the team is called.
    public let team: String
    /// The neighbourhood that it serves.
    public let area: Area
    /// How to reach it.
    public let contact: String
    /// The UK civil day of which this is true.
    public let day: CivilDate
    /// Who serves, in the order of their postings.
    public let members: [Member]
    /// How many are missing in which post.
    public let vacancies: [Post: Int]

    private enum CodingKeys: String, CodingKey {
        case team
        case area
        case contact
        case day
        case members
        case vacancies
    }
}
