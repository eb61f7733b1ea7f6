public import CivilTime

/// The right to cast one ballot in a budget round, given to somebody whose eligibility was checked.
///
/// Who holds it is not recorded here, so that a ballot cannot be traced to a person by the round alone.
public struct VotingRight: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a voting right, such as the number of a ballot paper or of an online code.
    public typealias ID = Identifier<VotingRight>

    /// Why somebody may vote.
    public struct Ground: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// They live in the area.
        public static let resident: Ground = "resident"
        /// They work in the area.
        public static let worker: Ground = "worker"
        /// They go to school or college in the area.
        public static let student: Ground = "student"

        /// The codes that this edition of the kit knows.
        public static let known: [Ground] = [.resident, .worker, .student]
    }

    /// Which right it is.
    public let id: ID
    /// Why its holder may vote.
    public let ground: Ground
    /// When it was given.
    public let given: Instant

    /// A right given on that ground.
    public init(id: ID, ground: Ground, given: Instant) {
        self.id = id
        self.ground = ground
        self.given = given
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case ground
        case given
    }
}
