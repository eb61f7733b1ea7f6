import CivilTime

extension LegalMove where State: RawRepresentable<String>, Event: RawRepresentable<String> {
    /// Where an event leads by a table, for an instant not before the last change.
    static func target(
        of event: Event, from state: State, in table: [LegalMove], at instant: Instant, lastChange: Instant?,
        subject: String
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

extension HistoryError {
    /// Walks a history by a table from the first state, and sees whether it ends in the present one.
    static func check<State, Event>(
        _ history: [StateChange<State, Event>], from first: State, to state: State,
        in table: [LegalMove<State, Event>], subject: String
    ) throws(HistoryError) where State: RawRepresentable<String>, Event: RawRepresentable<String> {
        var reached = first
        var lastChange: Instant?
        for (index, change) in history.enumerated() {
            do throws(TransitionError) {
                reached = try LegalMove.target(
                    of: change.event, from: reached, in: table, at: change.at, lastChange: lastChange,
                    subject: subject)
            } catch {
                throw HistoryError(subject, .refused(error, at: index))
            }
            guard change.state == reached else {
                throw HistoryError(subject, .wrongState(change.state.rawValue, legal: reached.rawValue, at: index))
            }
            lastChange = change.at
        }
        guard reached == state else {
            throw HistoryError(subject, .wrongEnd(state.rawValue, legal: reached.rawValue))
        }
    }
}
