extension InformationReport {
    /// Where a piece of information stands.
    public enum State: String, ProcessState {
        /// It has come in.
        case received
        /// Somebody has looked at it and decided whose it is.
        case triaged
        /// Another body has it.
        case passedOn = "passed-on"
        /// Something was done because of it.
        case actedUpon = "acted-upon"
        /// It was decided to do nothing.
        case notActedUpon = "not-acted-upon"
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves it from state to state.
        public enum Event: String, ProcessEvent {
            /// Somebody looks at it and decides whose it is.
            case triage
            /// It is given to another body.
            case passOn = "pass-on"
            /// Something is done because of it.
            case act
            /// It is decided to do nothing.
            case decline
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts when it comes in.
        public static let first = State.received

        /// It is triaged before anything is done or left; what is over can be taken up again.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.received, .triage, .triaged),
            LegalMove(.triaged, .passOn, .passedOn),
            LegalMove(.triaged, .act, .actedUpon),
            LegalMove(.triaged, .decline, .notActedUpon),
            LegalMove(.passedOn, .act, .actedUpon),
            LegalMove(.passedOn, .decline, .notActedUpon),
            LegalMove(.passedOn, .reopen, .triaged),
            LegalMove(.actedUpon, .reopen, .triaged),
            LegalMove(.notActedUpon, .reopen, .triaged),
        ]
    }
}
