/// What a record must satisfy to stand, and the passage for whose sake the kit asks it.
///
/// It keeps records true to what they record: one ballot for a voter, a draw from a frozen frame. What the law asks of
/// anybody is not here but in a policy, with its edition and its days in force. The passage describes the practice; it
/// is no law, and how the rule is worded is the kit's own.
public struct RecordRule: Hashable, Codable, Sendable, Identifiable {
    /// The name of a rule.
    public struct ID: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The rules are declared where they are asked, so none is listed here.
        public static let known: [ID] = []
    }

    /// Its name.
    public let id: ID
    /// What must hold, as a sentence without a full stop.
    public let statement: String
    /// Where the practice is described.
    public let passage: Passage

    /// A rule of that name, and what it asks.
    public init(_ id: ID, _ statement: String, from passage: Passage) {
        self.id = id
        self.statement = statement
        self.passage = passage
    }

    /// What it asks and where it is from, as errors say it.
    var demand: String { "the rule '\(id)' asks that \(statement) (\(passage))" }

    private enum CodingKeys: String, CodingKey {
        case id
        case statement
        case passage
    }
}
