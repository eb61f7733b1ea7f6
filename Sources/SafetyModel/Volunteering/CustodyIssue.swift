/// Something that custody visitors raised.
public struct CustodyIssue: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an issue.
    public typealias ID = Identifier<CustodyIssue>

    /// Which issue it is.
    public let id: ID
    /// What kind of issue it is.
    public let kind: CustodyIssueKind
    /// What they saw, which may tell of a detainee.
    public let note: Personal<String>?
    /// Whether the police answered it, and when.
    public var answered: Milestone

    /// An issue of that kind.
    public init(
        id: ID, _ kind: CustodyIssueKind, note: Personal<String>? = nil, answered: Milestone = .notReached
    ) {
        self.id = id
        self.kind = kind
        self.note = note
        self.answered = answered
    }

    /// Whether an answer is recorded, on whatever day.
    public var isAnswered: Bool {
        if case .reached = answered { true } else { false }
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case note
        case answered
    }
}
