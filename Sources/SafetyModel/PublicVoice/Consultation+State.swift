public import CivilTime

extension Consultation {
    /// Where a consultation stands.
    public enum State: String, ProcessState {
        /// It is being prepared.
        case draft
        /// Answers are taken.
        case open
        /// No more answers are taken.
        case closed
        /// What came of it is published.
        case reported
        /// It was called off.
        case withdrawn
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a consultation from state to state.
        public enum Event: String, ProcessEvent {
            /// It opens.
            case open
            /// It closes.
            case close
            /// What came of it is published.
            case report
            /// It is called off.
            case withdraw
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts as a draft.
        public static let first = State.draft

        /// A consultation that is over can be opened again.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.draft, .open, .open),
            LegalMove(.draft, .withdraw, .withdrawn),
            LegalMove(.open, .close, .closed),
            LegalMove(.open, .withdraw, .withdrawn),
            LegalMove(.closed, .report, .reported),
            LegalMove(.closed, .reopen, .open),
            LegalMove(.reported, .reopen, .open),
            LegalMove(.withdrawn, .reopen, .draft),
        ]
    }

    /// The consultation after an event.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event, or the instant lies before the last
    ///   change.
    public func applying(_ event: State.Event, at instant: Instant) throws(TransitionError) -> Outcome<Consultation> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: "consultation \(id)")
        let directives: [Directive] = event == .report ? [.schedule(.resultNotice, from: instant)] : []
        return Outcome(changed, directives: directives)
    }
}
