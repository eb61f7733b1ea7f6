extension DiversionContract {
    /// Where a contract stands.
    public enum State: String, ProcessState {
        /// It is thought of.
        case considered
        /// The suspect is eligible.
        case eligible
        /// The suspect is not eligible.
        case ineligible
        /// Every need has been considered.
        case assessed
        /// The terms were put to the suspect.
        case offered
        /// The suspect does not want it.
        case declined
        /// It was agreed, and runs.
        case running
        /// It is said to have been broken, and somebody is to decide.
        case breachAlleged = "breach-alleged"
        /// It was kept to its end.
        case completed
        /// It is over, and the offence goes back for a decision on prosecution.
        case sentBack = "sent-back"
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a contract from state to state.
        public enum Event: String, ProcessEvent {
            /// A criterion says that the suspect is eligible.
            case findEligible = "find-eligible"
            /// A criterion says that the suspect is not.
            case findIneligible = "find-ineligible"
            /// The assessment of needs is done.
            case assess
            /// The terms are put to the suspect.
            case offer
            /// The suspect does not want it.
            case decline
            /// The suspect agrees.
            case agree
            /// It is said to have been broken.
            case allegeBreach = "allege-breach"
            /// The breach is excused, and the contract runs on.
            case excuse
            /// The offence goes back for a decision on prosecution.
            case sendBack = "send-back"
            /// It is kept to its end.
            case complete
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// The suspect is considered.
        public static let first = State.considered

        /// The table of legal moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.considered, .findEligible, .eligible),
            LegalMove(.considered, .findIneligible, .ineligible),
            LegalMove(.eligible, .findIneligible, .ineligible),
            LegalMove(.assessed, .findIneligible, .ineligible),
            LegalMove(.offered, .findIneligible, .ineligible),
            LegalMove(.eligible, .assess, .assessed),
            LegalMove(.assessed, .offer, .offered),
            LegalMove(.eligible, .decline, .declined),
            LegalMove(.assessed, .decline, .declined),
            LegalMove(.offered, .decline, .declined),
            LegalMove(.offered, .agree, .running),
            LegalMove(.running, .allegeBreach, .breachAlleged),
            LegalMove(.breachAlleged, .excuse, .running),
            LegalMove(.breachAlleged, .sendBack, .sentBack),
            LegalMove(.running, .complete, .completed),
            LegalMove(.ineligible, .reopen, .considered),
            LegalMove(.declined, .reopen, .considered),
            LegalMove(.completed, .reopen, .running),
            LegalMove(.sentBack, .reopen, .breachAlleged),
        ]
    }
}
