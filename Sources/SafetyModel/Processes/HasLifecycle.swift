import CivilTime

/// What moves from state to state by a table that depends on what it is, such as a case on its kind.
///
/// A process with one table for all holds a ``Progress``.
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
        let next = try LegalMove.target(
            of: event, from: state, in: table, at: instant, lastChange: history.last?.at, subject: subject)
        var changed = self
        changed.state = next
        changed.history.append(StateChange(event, to: next, at: instant))
        return changed
    }

    /// Walks the history from the first state, as it was once walked, and sees whether it ends in the present one.
    func checkHistory() throws(HistoryError) {
        try HistoryError.check(history, from: Self.firstState, to: state, in: table, subject: subject)
    }
}
