import CivilTime

/// The one reading of a lifecycle's table, shared by every state machine.
enum Lifecycle {
    static func state<State, Event>(
        after event: Event, in state: State, by moves: [LegalMove<State, Event>], subject: String,
        at instant: Instant, lastChange: Instant?
    ) throws(TransitionError) -> State
    where State: RawRepresentable<String>, Event: RawRepresentable<String> {
        let possible = moves.filter { $0.from == state }
        func refusal(_ code: TransitionError.Code) -> TransitionError {
            TransitionError(
                code, subject: subject, state: state.rawValue, event: event.rawValue,
                legalMoves: possible.map(\.event.rawValue).sorted(), at: instant, lastChange: lastChange)
        }
        guard let move = possible.first(where: { $0.event == event }) else { throw refusal(.illegalMove) }
        if let lastChange, instant < lastChange { throw refusal(.outOfOrder) }
        return move.to
    }

    /// Walks a history from the first state, as it was once walked, and sees whether it ends in the present one.
    static func check<State, Event>(
        _ history: [StateChange<State, Event>], from first: State, to present: State,
        by moves: [LegalMove<State, Event>], subject: String
    ) throws(HistoryError) where State: RawRepresentable<String>, Event: RawRepresentable<String> {
        var reached = first
        var lastChange: Instant?
        for (index, change) in history.enumerated() {
            do throws(TransitionError) {
                reached = try state(
                    after: change.event, in: reached, by: moves, subject: subject, at: change.at,
                    lastChange: lastChange)
            } catch {
                throw HistoryError(subject, .refused(error, at: index))
            }
            guard change.state == reached else {
                throw HistoryError(
                    subject, .wrongState(change.state.rawValue, legal: reached.rawValue, at: index))
            }
            lastChange = change.at
        }
        guard reached == present else {
            throw HistoryError(subject, .wrongEnd(present.rawValue, legal: reached.rawValue))
        }
    }
}
