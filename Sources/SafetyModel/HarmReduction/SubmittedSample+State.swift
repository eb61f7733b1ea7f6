extension SubmittedSample {
    /// Where a sample stands.
    public enum State: String, ProcessState {
        /// It was handed in.
        case received
        /// The laboratory is done with it.
        case analysed
        /// What was found was told to whoever asks for it by its number, and to partners.
        case reported
        /// It was destroyed.
        case destroyed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a sample from state to state.
        public enum Event: String, ProcessEvent {
            /// The laboratory says what it found, or that it found nothing that it knows.
            case analyse
            /// What was found is told.
            case report
            /// It is destroyed.
            case destroy
            /// It is analysed once more; or its destruction was entered too early.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It was handed in.
        public static let first = State.received

        /// The table of legal moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.received, .analyse, .analysed),
            LegalMove(.analysed, .report, .reported),
            LegalMove(.reported, .destroy, .destroyed),
            LegalMove(.analysed, .reopen, .received),
            LegalMove(.reported, .reopen, .received),
            LegalMove(.destroyed, .reopen, .reported),
        ]
    }
}
