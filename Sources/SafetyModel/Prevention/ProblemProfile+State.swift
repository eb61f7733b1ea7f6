extension ProblemProfile {
    /// Where the work on a problem stands.
    public enum State: String, ProcessState {
        /// It is seen whether there is a problem, and which.
        case scanning
        /// Its causes are sought.
        case analysing
        /// Something is done about it.
        case responding
        /// It was measured whether that helped.
        case assessed
        /// The work is over.
        case closed
        /// It turned out to be no problem.
        case dropped
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves the work from state to state.
        public enum Event: String, ProcessEvent {
            /// Its causes are sought.
            case analyse
            /// Something is done about it.
            case respond
            /// It is measured whether that helped.
            case assess
            /// Its causes are sought again.
            case revise
            /// The work is over.
            case close
            /// It is no problem.
            case drop
            /// It is a problem again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts with looking.
        public static let first = State.scanning

        /// Scan, analyse, respond, assess; only what was assessed is closed.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.scanning, .analyse, .analysing),
            LegalMove(.scanning, .drop, .dropped),
            LegalMove(.analysing, .respond, .responding),
            LegalMove(.analysing, .drop, .dropped),
            LegalMove(.responding, .assess, .assessed),
            LegalMove(.responding, .revise, .analysing),
            LegalMove(.assessed, .close, .closed),
            LegalMove(.assessed, .revise, .analysing),
            LegalMove(.closed, .reopen, .scanning),
            LegalMove(.dropped, .reopen, .scanning),
        ]
    }
}
