extension NavigatorContact {
    /// Where a contact stands.
    public enum State: String, ProcessState {
        /// Help was offered.
        case offered
        /// The patient does not want it.
        case declined
        /// The patient wants it.
        case takenUp = "taken-up"
        /// The patient was connected to a programme.
        case connected
        /// The patient went through with the programme.
        case followedThrough = "followed-through"
        /// The patient left before that.
        case left
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a contact from state to state.
        public enum Event: String, ProcessEvent {
            /// The patient does not want it.
            case decline
            /// The patient wants it.
            case takeUp = "take-up"
            /// The patient is connected to a programme.
            case connect
            /// The patient goes through with the programme.
            case followThrough = "follow-through"
            /// The patient leaves.
            case leave
            /// Help is offered again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// Help was offered.
        public static let first = State.offered

        /// The table of legal moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.offered, .decline, .declined),
            LegalMove(.offered, .takeUp, .takenUp),
            LegalMove(.takenUp, .connect, .connected),
            LegalMove(.takenUp, .leave, .left),
            LegalMove(.connected, .followThrough, .followedThrough),
            LegalMove(.connected, .leave, .left),
            LegalMove(.declined, .reopen, .offered),
            LegalMove(.followedThrough, .reopen, .offered),
            LegalMove(.left, .reopen, .offered),
        ]
    }
}
