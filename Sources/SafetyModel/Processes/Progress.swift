public import CivilTime

/// Where a process stands and how it came there.
///
/// It changes only by the legal moves of its table, each no earlier than the one before; read from a record, its
/// history is walked again and refused where it does not lead to its state.
public struct Progress<State: ProcessState>: Hashable, Sendable {
    /// One line of the history.
    public typealias Change = StateChange<State, State.Event>

    /// Where it stands.
    public private(set) var state: State
    /// How it came there, oldest first.
    public private(set) var history: [Change]

    /// A process at its start.
    public init() {
        state = State.first
        history = []
    }

    /// Moves it by an event at an instant.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - instant: when.
    ///   - subject: what moves, such as `complaint` with its id, for the error.
    /// - Throws: ``TransitionError`` with `.illegalMove`, naming the legal ones, or `.outOfOrder` where the instant
    ///   lies before the last change of state; nothing is changed then.
    public mutating func apply(
        _ event: State.Event, at instant: Instant, to subject: String
    ) throws(TransitionError) {
        let next = try LegalMove.target(
            of: event, from: state, in: State.legalMoves, at: instant, lastChange: history.last?.at, subject: subject)
        state = next
        history.append(Change(event, to: next, at: instant))
    }

    /// Moves it by an event that a rule allows only where something is there already.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - instant: when.
    ///   - subject: what moves, for the error.
    ///   - check: throws where the rule is not satisfied; asked only where the table allows the event.
    /// - Throws: ``TransitionError`` as ``apply(_:at:to:)`` does, or with `.notReady` and the ``Rejection``; nothing
    ///   is changed then.
    public mutating func apply(
        _ event: State.Event, at instant: Instant, to subject: String, once check: () throws(Rejection) -> Void
    ) throws(TransitionError) {
        var moved = self
        try moved.apply(event, at: instant, to: subject)
        do throws(Rejection) {
            try check()
        } catch {
            throw TransitionError(
                .notReady, subject: subject, state: state.rawValue, event: event.rawValue,
                legalMoves: state.legalEvents.map(\.rawValue).sorted(), at: instant, lastChange: history.last?.at,
                rejection: error)
        }
        self = moved
    }

    /// Moves it as ``apply(_:at:to:once:)`` does, where what moves began at an instant and cannot move before.
    ///
    /// That it was entered in error can be found before: the instant may be the error.
    mutating func apply(
        _ event: State.Event, at instant: Instant, since start: Instant, to subject: String,
        once check: () throws(Rejection) -> Void = {}
    ) throws(TransitionError) {
        guard instant >= start || event == .enterInError else {
            throw TransitionError(
                .outOfOrder, subject: subject, state: state.rawValue, event: event.rawValue,
                legalMoves: state.legalEvents.map(\.rawValue).sorted(), at: instant,
                lastChange: history.last?.at ?? start)
        }
        try apply(event, at: instant, to: subject, once: check)
    }

    /// The state at an instant: the first one before any change.
    public func state(at instant: Instant) -> State {
        history.last { $0.at <= instant }?.state ?? State.first
    }

    /// The instant of the first change to a state; nil where it never came there.
    public func reached(_ state: State) -> Instant? {
        history.first { $0.state == state }?.at
    }

    /// How often an event moved it.
    public func count(of event: State.Event) -> Int {
        history.count { $0.event == event }
    }
}

extension Progress: Codable {
    private enum CodingKeys: String, CodingKey {
        case state
        case history
    }

    /// Reads a state and a history that leads to it by legal moves in order of time.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let state = try container.decode(State.self, forKey: .state)
        let history = try container.decode([Change].self, forKey: .history)
        do throws(HistoryError) {
            try HistoryError.check(
                history, from: State.first, to: state, in: State.legalMoves, subject: "process")
        } catch {
            throw decoder.refusal(error)
        }
        self.state = state
        self.history = history
    }
}
