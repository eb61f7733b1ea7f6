/// A message to the public or to subscribers, from its draft to its sending.
public struct Message: Hashable, Sendable, Identifiable {
    /// The identity of a message.
    public typealias ID = Identifier<Message>

    /// Which message it is.
    public let id: ID
    /// Who drafted it.
    public let author: Person.ID
    /// What it says; it is written to be read by everybody, from the draft on, and holds nothing that is personal.
    public internal(set) var text: String
    /// The areas of those whom it is for; empty for everywhere.
    public let areas: Set<Area>
    /// In which way it goes out.
    public let channel: MessageChannel
    /// How much it matters.
    public let priority: MessagePriority
    /// Who approved it as it is; nil while nobody has.
    public internal(set) var approval: MessageApproval?
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A message that is drafted.
    ///
    /// - Throws: ``Rejection`` by `message-says-something` where it is blank.
    public init(
        id: ID, by author: Person.ID, _ text: String, for areas: Set<Area> = [], by channel: MessageChannel,
        priority: MessagePriority
    ) throws(Rejection) {
        guard !text.allSatisfy(\.isWhitespace) else {
            throw Rejection(.messageSaysSomething, "message \(id)", found: "it is blank")
        }
        self.id = id
        self.author = author
        self.text = text
        self.areas = areas
        self.channel = channel
        self.priority = priority
    }

    /// Where a message stands.
    public enum State: String, ProcessState {
        /// It is written.
        case drafted
        /// It may go out.
        case approved
        /// It went out.
        case sent
        /// It is not to go out, or was taken back.
        case withdrawn
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a message from state to state.
        public enum Event: String, ProcessEvent {
            /// Somebody approves it.
            case approve
            /// It goes back to its author, as when it is rewritten.
            case sendBack = "send-back"
            /// It goes out.
            case send
            /// It is dropped, or taken back.
            case withdraw
            /// It is drafted anew.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts as a draft.
        public static let first = State.drafted

        /// Only what is approved goes out.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.drafted, .approve, .approved),
            LegalMove(.drafted, .withdraw, .withdrawn),
            LegalMove(.approved, .sendBack, .drafted),
            LegalMove(.approved, .send, .sent),
            LegalMove(.approved, .withdraw, .withdrawn),
            LegalMove(.sent, .withdraw, .withdrawn),
            LegalMove(.withdrawn, .reopen, .drafted),
        ]
    }
}

extension Message: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case author
        case text
        case areas
        case channel
        case priority
        case approval
        case progress
    }

    /// Reads a message, with the same check as the initialiser; what is approved or sent says by whom,
    /// and nobody approves his own.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let author = try container.decode(Person.ID.self, forKey: .author)
        let text = try container.decode(String.self, forKey: .text)
        let areas = try container.decode([Area].self, forKey: .areas)
        let channel = try container.decode(MessageChannel.self, forKey: .channel)
        let priority = try container.decode(MessagePriority.self, forKey: .priority)
        let approval = try container.decodeIfPresent(MessageApproval.self, forKey: .approval)
        let progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            try self.init(id: id, by: author, text, for: Set(areas), by: channel, priority: priority)
            guard approval != nil || ![.approved, .sent].contains(progress.state) else {
                throw Rejection(.messageIsApprovedByRole, "message \(id)", found: "nobody approved it")
            }
            guard approval?.by != author else {
                throw Rejection(.messageIsApprovedByRole, "message \(id)", found: "the author approved it")
            }
        } catch {
            throw decoder.refusal(error)
        }
        self.approval = approval
        self.progress = progress
    }

    /// Writes the areas sorted, so that equal messages have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(author, forKey: .author)
        try container.encode(text, forKey: .text)
        try container.encode(areas.sorted(), forKey: .areas)
        try container.encode(channel, forKey: .channel)
        try container.encode(priority, forKey: .priority)
        try container.encodeIfPresent(approval, forKey: .approval)
        try container.encode(progress, forKey: .progress)
    }
}
