public import CivilTime

/// Something that happened under an agreement: an occurrence that sets a promise running, or a promise kept.
public struct CommitmentEvent: Hashable, Sendable, Identifiable {
    /// The identity of an event.
    public typealias ID = Identifier<CommitmentEvent>

    /// Which event it is.
    public let id: ID
    /// What happened.
    public let what: What
    /// When: an instant, a day or a month.
    public let time: CaseEvent.Time
    /// When it was recorded; nil counts as when it happened.
    public let recorded: Instant?
    /// What it concerns, such as the report or the road in question; a keeping and its occurrence may share one.
    public let about: [CaseEvent.Thing]
    /// A keeping: the occurrences that it answers, by event.
    public let answers: [ID]
    /// The event in whose place this one stands.
    public let replaces: ID?
    /// True where the replaced event is struck out, and nothing put in its place.
    public let isVoid: Bool

    /// An event with those members.
    public init(
        _ id: ID, _ what: What, at time: CaseEvent.Time, recorded: Instant? = nil, about: [CaseEvent.Thing] = [],
        answers: [ID] = [], replaces: ID? = nil, isVoid: Bool = false
    ) {
        self.id = id
        self.what = what
        self.time = time
        self.recorded = recorded
        self.about = about
        self.answers = answers
        self.replaces = replaces
        self.isVoid = isVoid
    }
}

extension CommitmentEvent: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case what
        case time = "at"
        case recorded
        case about
        case answers
        case replaces
        case isVoid = "void"
    }
}
