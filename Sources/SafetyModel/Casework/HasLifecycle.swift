import CivilTime

/// What moves from state to state by a table of legal moves, and keeps the history: every state machine of the model.
protocol HasLifecycle {
    associatedtype State: RawRepresentable<String>, Hashable, Codable, Sendable
    associatedtype Event: RawRepresentable<String>, Hashable, Codable, Sendable

    /// The state in which every one of them starts.
    static var firstState: State { get }
    /// The table; everything that is not in it is refused.
    var table: [LegalMove<State, Event>] { get }
    /// What it is and which, for messages.
    var subject: String { get }
    var state: State { get set }
    var history: [StateChange<State, Event>] { get set }
}

extension HasLifecycle {
    /// The same after an event, with one more line of history.
    func moved(by event: Event, at instant: Instant) throws(TransitionError) -> Self {
        let next = try target(of: event, from: state, at: instant, lastChange: history.last?.at)
        var changed = self
        changed.state = next
        changed.history.append(StateChange(event, to: next, at: instant))
        return changed
    }

    /// Walks the history from the first state, as it was once walked, and sees whether it ends in the present one.
    func checkHistory() throws(HistoryError) {
        var reached = Self.firstState
        var lastChange: Instant?
        for (index, change) in history.enumerated() {
            do throws(TransitionError) {
                reached = try target(of: change.event, from: reached, at: change.at, lastChange: lastChange)
            } catch {
                throw HistoryError(subject, .refused(error, at: index))
            }
            guard change.state == reached else {
                throw HistoryError(
                    subject, .wrongState(change.state.rawValue, legal: reached.rawValue, at: index))
            }
            lastChange = change.at
        }
        guard reached == state else {
            throw HistoryError(subject, .wrongEnd(state.rawValue, legal: reached.rawValue))
        }
    }

    private func target(
        of event: Event, from state: State, at instant: Instant, lastChange: Instant?
    ) throws(TransitionError) -> State {
        let possible = table.filter { $0.from == state }
        func refusal(_ code: TransitionError.Code) -> TransitionError {
            TransitionError(
                code, subject: subject, state: state.rawValue, event: event.rawValue,
                legalMoves: possible.map(\.event.rawValue).sorted(), at: instant, lastChange: lastChange)
        }
        guard let move = possible.first(where: { $0.event == event }) else { throw refusal(.illegalMove) }
        if let lastChange, instant < lastChange { throw refusal(.outOfOrder) }
        return move.to
    }
}
