extension CommunityResponse {
    /// Where a response of volunteers stands.
    public enum State: String, ProcessState {
        /// Volunteers deal with it.
        case underway
        /// It is dealt with.
        case resolved
        /// Volunteers stopped, and it is the police's.
        case stopped
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves it from state to state.
        public enum Event: String, ProcessEvent {
            /// It is dealt with.
            case resolve
            /// Volunteers stop, and it becomes the police's.
            case stop
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts when volunteers deal with it.
        public static let first = State.underway

        /// It is dealt with or stopped, and can be taken up again.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.underway, .resolve, .resolved),
            LegalMove(.underway, .stop, .stopped),
            LegalMove(.resolved, .reopen, .underway),
            LegalMove(.resolved, .stop, .stopped),
            LegalMove(.stopped, .reopen, .underway),
        ]
    }
}
