public import CivilTime

/// What a criterion came to when it was asked of somebody, as it is kept in a record.
public struct EligibilityAnswer: Hashable, Codable, Sendable {
    /// The name of a criterion in a rulebook.
    public struct Criterion: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Criteria stand in rulebooks, so none is listed here.
        public static let known: [Criterion] = []
    }

    /// Which criterion was asked.
    public let criterion: Criterion
    /// What it came to.
    public let answer: Answer
    /// As of which instant.
    public let at: Instant

    /// That answer of that criterion, as of an instant.
    public init(_ answer: Answer, of criterion: Criterion, at instant: Instant) {
        self.criterion = criterion
        self.answer = answer
        self.at = instant
    }

    private enum CodingKeys: String, CodingKey {
        case criterion
        case answer
        case at
    }
}
