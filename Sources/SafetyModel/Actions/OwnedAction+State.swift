extension OwnedAction {
    /// Where an action stands.
    public enum State: String, ProcessState {
        /// It is to be done.
        case open
        /// It is done.
        case done
        /// It is no longer to be done.
        case withdrawn
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves an action from state to state.
        public enum Event: String, ProcessEvent {
            /// It is done.
            case complete
            /// It is no longer to be done.
            case withdraw
            /// It is to be done after all, or again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts as something to be done.
        public static let first = State.open

        /// What is done or withdrawn can be taken up again.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.open, .complete, .done),
            LegalMove(.open, .withdraw, .withdrawn),
            LegalMove(.done, .reopen, .open),
            LegalMove(.withdrawn, .reopen, .open),
        ]
    }
}
