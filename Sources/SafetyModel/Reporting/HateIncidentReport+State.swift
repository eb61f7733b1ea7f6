extension HateIncidentReport {
    /// Where a report of a hate incident stands.
    public enum State: String, ProcessState {
        /// It has come in.
        case reported
        /// It is recorded as an incident that is no crime.
        case recordedAsIncident = "recorded-as-incident"
        /// It is recorded as a crime.
        case recordedAsCrime = "recorded-as-crime"
        /// Nothing more is to be done.
        case closed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves it from state to state.
        public enum Event: String, ProcessEvent {
            /// It is recorded as an incident that is no crime.
            case recordIncident = "record-incident"
            /// It is recorded as a crime.
            case recordCrime = "record-crime"
            /// Nothing more is to be done.
            case close
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts when it comes in.
        public static let first = State.reported

        /// It is recorded before it is closed; an incident may turn out a crime, and what is closed can be taken up again.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.reported, .recordIncident, .recordedAsIncident),
            LegalMove(.reported, .recordCrime, .recordedAsCrime),
            LegalMove(.recordedAsIncident, .recordCrime, .recordedAsCrime),
            LegalMove(.recordedAsIncident, .close, .closed),
            LegalMove(.recordedAsCrime, .close, .closed),
            LegalMove(.closed, .reopen, .reported),
        ]
    }
}
