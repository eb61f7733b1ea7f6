import CivilTime

extension HasLifecycle {
    /// The refusal of an event that the table allows, because of a rule that is not satisfied.
    func notReady(_ event: Event, at instant: Instant, _ rejection: Rejection) -> TransitionError {
        TransitionError(
            .notReady, subject: subject, state: state.rawValue, event: event.rawValue,
            legalMoves: table.filter { $0.from == state }.map(\.event.rawValue).sorted(), at: instant,
            lastChange: history.last?.at, rejection: rejection)
    }
}
