public import CivilTime

/// Something that people of a community noticed and passed on.
///
/// It tells where to look, and is no evidence unless its source agrees and it is released as such.
public struct CommunityInformation: Hashable, Sendable, Identifiable {
    /// The identity of a piece of information.
    public typealias ID = Identifier<CommunityInformation>

    /// Which piece of information it is.
    public let id: ID
    /// What it is about.
    public let topic: InformationTopic
    /// Where.
    public let area: Area
    /// On which UK civil day it was noticed.
    public let day: CivilDate
    /// What was noticed.
    public let content: Personal<String>
    /// Who passed it on, which never leaves this record; nil where nobody asked.
    public let source: Personal<String>?
    /// How it is graded; nil before it is.
    public internal(set) var grade: InformationGrade?
    /// Whether it was released as evidence.
    public internal(set) var isEvidence: Bool
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// Information that came in.
    public init(
        id: ID, about topic: InformationTopic, in area: Area, on day: CivilDate, content: Personal<String>,
        source: Personal<String>? = nil
    ) {
        self.id = id
        self.topic = topic
        self.area = area
        self.day = day
        self.content = content
        self.source = source
        self.isEvidence = false
    }

    /// Where a piece of information stands.
    public enum State: String, ProcessState {
        /// It came in.
        case received
        /// It has its grade.
        case graded
        /// Somebody acted on it.
        case actioned
        /// It is over.
        case closed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves it from state to state.
        public enum Event: String, ProcessEvent {
            /// It gets a grade.
            case grade
            /// Somebody acts on it.
            case act
            /// It is over.
            case close
            /// It is taken up again, and graded anew.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts without a grade.
        public static let first = State.received

        /// Nobody acts on what has no grade.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.received, .grade, .graded),
            LegalMove(.received, .close, .closed),
            LegalMove(.graded, .grade, .graded),
            LegalMove(.graded, .act, .actioned),
            LegalMove(.graded, .close, .closed),
            LegalMove(.actioned, .close, .closed),
            LegalMove(.closed, .reopen, .received),
        ]
    }
}

extension CommunityInformation: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case topic
        case area
        case day
        case content
        case source
        case grade
        case isEvidence
        case progress
    }

    /// Reads a piece of information; what is graded has its grade.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(ID.self, forKey: .id),
            about: try container.decode(InformationTopic.self, forKey: .topic),
            in: try container.decode(Area.self, forKey: .area),
            on: try container.decode(CivilDate.self, forKey: .day),
            content: try container.decode(Personal<String>.self, forKey: .content),
            source: try container.decodeIfPresent(Personal<String>.self, forKey: .source))
        grade = try container.decodeIfPresent(InformationGrade.self, forKey: .grade)
        isEvidence = try container.decode(Bool.self, forKey: .isEvidence)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        if grade == nil, [.graded, .actioned].contains(progress.state) {
            throw decoder.refusal(
                Rejection(.informationIsGraded, "community information \(id)", found: "it has no grade"))
        }
    }
}
