public import CivilTime

/// Work that somebody of the public would like to see done as community payback.
///
/// There is no field for who nominated it. What they wrote may name people and is kept as personal; what is published
/// is the kind of work and the area.
public struct PaybackNomination: Hashable, Sendable, Identifiable {
    /// The identity of a nomination.
    public typealias ID = Identifier<PaybackNomination>

    /// What is answered to a nomination.
    public struct Answer: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It will be done.
        public static let willBeDone: Answer = "will-be-done"
        /// It is not suitable.
        public static let notSuitable: Answer = "not-suitable"
        /// Somebody else will see to it.
        public static let passedOn: Answer = "passed-on"

        /// The codes that this edition of the kit knows.
        public static let known: [Answer] = [.willBeDone, .notSuitable, .passedOn]
    }

    /// Which nomination it is.
    public let id: ID
    /// The area.
    public let area: Area
    /// What kind of work.
    public let work: PaybackWork
    /// The UK civil day on which it came in.
    public let received: CivilDate
    /// What was written.
    public let words: Personal<String>?
    /// Whether it was found to be suitable.
    public internal(set) var suitability: PaybackSuitability?
    /// What was answered.
    public internal(set) var answer: Answer?
    /// Where it stands, and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A nomination that came in.
    public init(id: ID, of work: PaybackWork, in area: Area, received: CivilDate, words: Personal<String>? = nil) {
        self.id = id
        self.area = area
        self.work = work
        self.received = received
        self.words = words
    }

    /// Keeps the questions and answers on its suitability.
    public mutating func record(_ suitability: PaybackSuitability) {
        self.suitability = suitability
    }

    /// Keeps what is answered.
    public mutating func record(_ answer: Answer) {
        self.answer = answer
    }

    /// Moves the nomination.
    ///
    /// - Throws: ``TransitionError`` with `.illegalMove` or `.outOfOrder`, or with `.notReady` where it is found suitable
    ///   or unsuitable and the questions do not say so, or it is answered and no answer is recorded.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<PaybackNomination> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in try demand(event) }
        if event == .reopen { (changed.suitability, changed.answer) = (nil, nil) }
        return Outcome(changed, directives: event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : [])
    }

    var subject: String { "payback nomination \(id)" }

    private func demand(_ event: State.Event) throws(Rejection) {
        switch event {
        case .findSuitable: try demandSuitability(true)
        case .findUnsuitable: try demandSuitability(false)
        case .publishAnswer:
            guard answer != nil else { throw Rejection(.nominationAnswered, subject, found: "no answer is recorded") }
        case .reopen, .enterInError: break
        }
    }

    /// What still has to be there after an event: the questions may have been answered otherwise since.
    private func demandStored(_ event: State.Event) throws(Rejection) {
        switch event {
        case .findSuitable, .findUnsuitable:
            guard suitability != nil else { throw Rejection(.paybackSuitable, subject, found: "nothing was asked") }
        case .publishAnswer, .reopen, .enterInError: try demand(event)
        }
    }

    private func demandSuitability(_ wanted: Bool) throws(Rejection) {
        guard suitability?.isSuitable == wanted else {
            let found = suitability?.isSuitable.map { $0 ? "it is suitable" : "it is not suitable" }
            throw Rejection(.paybackSuitable, subject, found: found ?? "nobody knows whether it is suitable")
        }
    }
}

extension PaybackNomination {
    /// Where a nomination stands.
    public enum State: String, ProcessState {
        /// It came in.
        case received
        /// The work is suitable.
        case suitable
        /// The work is not suitable.
        case unsuitable
        /// The answer was published.
        case answered
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a nomination from state to state.
        public enum Event: String, ProcessEvent {
            /// The work is found to be suitable.
            case findSuitable = "find-suitable"
            /// The work is found not to be.
            case findUnsuitable = "find-unsuitable"
            /// The answer is published.
            case publishAnswer = "publish-answer"
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It came in.
        public static let first = State.received

        /// The table of legal moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.received, .findSuitable, .suitable),
            LegalMove(.received, .findUnsuitable, .unsuitable),
            LegalMove(.suitable, .publishAnswer, .answered),
            LegalMove(.unsuitable, .publishAnswer, .answered),
            LegalMove(.answered, .reopen, .received),
        ]
    }
}

extension PaybackNomination: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case area
        case work
        case received
        case words
        case suitability
        case answer
        case progress
    }

    /// Reads a nomination, which has what its last course asked.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        area = try container.decode(Area.self, forKey: .area)
        work = try container.decode(PaybackWork.self, forKey: .work)
        received = try container.decode(CivilDate.self, forKey: .received)
        words = try container.decodeIfPresent(Personal<String>.self, forKey: .words)
        suitability = try container.decodeIfPresent(PaybackSuitability.self, forKey: .suitability)
        answer = try container.decodeIfPresent(Answer.self, forKey: .answer)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            for change in progress.latestCourse { try demandStored(change.event) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}

extension Sequence<PaybackNomination> {
    /// How many nominations that came in by a UK civil day have been answered; those entered in error do not count.
    public func answered(ofThoseReceivedBy day: CivilDate) -> Share {
        Share(
            of: filter { $0.received <= day && $0.progress.state != .enteredInError }
                .map { $0.progress.state == .answered })
    }
}
