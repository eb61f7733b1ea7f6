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
}
