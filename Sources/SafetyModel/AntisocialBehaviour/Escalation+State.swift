extension Escalation {
    /// Where an escalation stands.
    public enum State: String, ProcessState {
        /// No step was taken.
        case open
        /// A step was taken, and its answer is awaited.
        case raised
        /// The step was answered.
        case answered
        /// They are content, or go no further.
        case settled
        /// The last step was answered, and they are not content.
        case exhausted
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves it from state to state.
        public enum Event: String, ProcessEvent {
            /// The next step is taken.
            case raise
            /// The step is answered.
            case answer
            /// They are content, or go no further.
            case settle
            /// The last step was answered, and they are not content.
            case exhaust
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts before the first step.
        public static let first = State.open

        /// Step after step, each answered or not, until they are content or there is none.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.open, .raise, .raised),
            LegalMove(.raised, .raise, .raised),
            LegalMove(.raised, .answer, .answered),
            LegalMove(.raised, .settle, .settled),
            LegalMove(.answered, .raise, .raised),
            LegalMove(.answered, .settle, .settled),
            LegalMove(.answered, .exhaust, .exhausted),
            LegalMove(.settled, .reopen, .answered),
            LegalMove(.exhausted, .reopen, .answered),
        ]
    }
}
