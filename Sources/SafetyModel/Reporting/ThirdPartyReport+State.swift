extension ThirdPartyReport {
    /// Where a third-party report stands.
    public enum State: String, ProcessState {
        /// The intermediary has taken it.
        case taken
        /// The intermediary has passed it on.
        case passedOn = "passed-on"
        /// The police have it.
        case received
        /// Something was done because of it.
        case actedUpon = "acted-upon"
        /// It was decided to do nothing.
        case notActedUpon = "not-acted-upon"
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves it from state to state.
        public enum Event: String, ProcessEvent {
            /// The intermediary passes it on.
            case passOn = "pass-on"
            /// The police acknowledge it.
            case receive
            /// Something is done because of it.
            case act
            /// It is decided to do nothing.
            case decline
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts when it is taken.
        public static let first = State.taken

        /// It is passed on and received before anything is done or left; what is over can be taken up again.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.taken, .passOn, .passedOn),
            LegalMove(.passedOn, .receive, .received),
            LegalMove(.received, .act, .actedUpon),
            LegalMove(.received, .decline, .notActedUpon),
            LegalMove(.actedUpon, .reopen, .received),
            LegalMove(.notActedUpon, .reopen, .received),
        ]
    }
}
