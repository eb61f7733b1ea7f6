extension RestorativeProcess {
    /// Where a process stands.
    public enum State: String, ProcessState {
        /// One side asked for it, or was referred.
        case referred
        /// It is safe and fitting, and the other side knows nothing yet.
        case suitable
        /// It is not, for now.
        case unsuitable
        /// The other side was asked.
        case approached
        /// Each side is prepared by itself.
        case preparing
        /// The sides met, or exchanged messages.
        case held
        /// They agreed on what follows.
        case agreed
        /// What was agreed has been done.
        case completed
        /// It ended well without anything to be done.
        case concluded
        /// A side stopped, or did not want it.
        case stopped
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a process from state to state.
        public enum Event: String, ProcessEvent {
            /// It is found to be safe and fitting.
            case findSuitable = "find-suitable"
            /// It is found not to be.
            case findUnsuitable = "find-unsuitable"
            /// The other side is told, and asked.
            case approach
            /// Both sides have consented, and are prepared.
            case prepare
            /// The sides meet, or exchange messages.
            case hold
            /// They agree on what follows.
            case agree
            /// What was agreed has been done.
            case complete
            /// It ends with nothing to be done.
            case conclude
            /// A side stops.
            case stop
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It was asked for.
        public static let first = State.referred

        /// The states in which something may still come, so that either side may stop.
        public static let live: [State] = [.referred, .suitable, .approached, .preparing, .held, .agreed]

        /// The table of legal moves.
        public static let moves: [LegalMove<State, Event>] =
            [
                LegalMove(.referred, .findSuitable, .suitable),
                LegalMove(.suitable, .approach, .approached),
                LegalMove(.approached, .prepare, .preparing),
                LegalMove(.preparing, .hold, .held),
                LegalMove(.held, .agree, .agreed),
                LegalMove(.held, .conclude, .concluded),
                LegalMove(.agreed, .complete, .completed),
            ]
            + [State.referred, .suitable, .approached, .preparing].map { LegalMove($0, .findUnsuitable, .unsuitable) }
            + live.map { LegalMove($0, .stop, .stopped) }
            + [State.unsuitable, .completed, .concluded, .stopped].map { LegalMove($0, .reopen, .referred) }
    }
}
