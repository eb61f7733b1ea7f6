public import CivilTime

/// What a panel, a sample's review or a design's review recommends or advises, and what the body asked made of it.
public struct Recommendation: Hashable, Sendable, Identifiable {
    /// The identity of a recommendation.
    public typealias ID = Identifier<Recommendation>

    /// Which recommendation it is.
    public let id: ID
    /// Where it comes from.
    public let source: AdviceSource
    /// What kind of contribution it is.
    public let kind: AdviceKind
    /// To which body.
    public let body: PublicBody.ID
    /// What is recommended, in words that name nobody.
    public let what: String
    /// On which UK civil day it was made.
    public let made: CivilDate
    /// The last UK civil day for an answer; nil where none was agreed.
    public let answerDue: CivilDate?
    /// What the body answered; nil where it has not, or what it did was taken up again.
    public internal(set) var answer: RecommendationAnswer?
    /// What is done about it.
    public internal(set) var actions: ActionList
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A recommendation without an answer.
    ///
    /// - Throws: ``Rejection`` by `recommendation-says-what` where it is blank, or its answer is due before it was made.
    public init(
        id: ID, from source: AdviceSource, _ kind: AdviceKind, to body: PublicBody.ID, what: String, made: CivilDate,
        answerDue: CivilDate? = nil
    ) throws(Rejection) {
        self.id = id
        self.source = source
        self.kind = kind
        self.body = body
        self.what = what
        self.made = made
        self.answerDue = answerDue
        self.actions = ActionList()
        guard !what.allSatisfy(\.isWhitespace) else {
            throw rejection(.recommendationSaysWhat, "what is recommended is blank")
        }
        if let answerDue, answerDue < made {
            throw rejection(.recommendationSaysWhat, "made on \(made), with an answer due on \(answerDue)")
        }
    }

    /// Where a recommendation stands.
    public enum State: String, ProcessState {
        /// It awaits its answer.
        case made
        /// The body accepts it.
        case accepted
        /// The body does not.
        case declined
        /// What it asks is done.
        case carriedOut = "carried-out"
        /// It was taken back.
        case withdrawn
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a recommendation from state to state.
        public enum Event: String, ProcessEvent {
            /// The body accepts it.
            case accept
            /// The body declines it.
            case decline
            /// What it asks is done.
            case carryOut = "carry-out"
            /// It is taken back.
            case withdraw
            /// It is made again, or taken up again after it was carried out.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts without an answer.
        public static let first = State.made

        /// What was carried out can only be accepted anew; all else is made anew.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.made, .accept, .accepted),
            LegalMove(.made, .decline, .declined),
            LegalMove(.made, .withdraw, .withdrawn),
            LegalMove(.accepted, .carryOut, .carriedOut),
            LegalMove(.accepted, .withdraw, .withdrawn),
            LegalMove(.carriedOut, .reopen, .accepted),
            LegalMove(.declined, .reopen, .made),
            LegalMove(.withdrawn, .reopen, .made),
        ]
    }

    func rejection(_ rule: RecordRule, _ found: String) -> Rejection {
        Rejection(rule, "recommendation \(id)", found: found)
    }
}

extension Recommendation: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case source
        case kind
        case body
        case what
        case made
        case answerDue
        case answer
        case actions
        case progress
    }

    /// Reads a recommendation, with the same check as the initialiser; one that was answered has its answer.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let source = try container.decode(AdviceSource.self, forKey: .source)
        let kind = try container.decode(AdviceKind.self, forKey: .kind)
        let body = try container.decode(PublicBody.ID.self, forKey: .body)
        let what = try container.decode(String.self, forKey: .what)
        let made = try container.decode(CivilDate.self, forKey: .made)
        let answerDue = try container.decodeIfPresent(CivilDate.self, forKey: .answerDue)
        let answer = try container.decodeIfPresent(RecommendationAnswer.self, forKey: .answer)
        let progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            try self.init(id: id, from: source, kind, to: body, what: what, made: made, answerDue: answerDue)
            switch progress.state {
            case .accepted, .carriedOut:
                guard answer?.isAccepted == true else { throw rejection(.recommendationIsAnswered, "no acceptance") }
            case .declined:
                try checkRefusal(answer)
            case .made, .withdrawn, .enteredInError: break
            }
        } catch {
            throw decoder.refusal(error)
        }
        self.answer = answer
        self.progress = progress
        actions = try container.decode(ActionList.self, forKey: .actions)
    }
}
