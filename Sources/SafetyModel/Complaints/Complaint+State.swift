extension Complaint {
    /// Where a complaint stands.
    public enum State: String, ProcessState {
        /// It came in.
        case received
        /// The complainant knows that it did.
        case acknowledged
        /// Somebody tries to put it right informally.
        case earlyResolution = "early-resolution"
        /// It was put right informally.
        case resolvedEarly = "resolved-early"
        /// It is handled formally.
        case handling
        /// It has its outcome.
        case decided
        /// The outcome is under review.
        case underReview = "under-review"
        /// It is over.
        case closed
        /// The complainant took it back.
        case withdrawn
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a complaint from state to state.
        public enum Event: String, ProcessEvent {
            /// The complainant is told that it came in.
            case acknowledge
            /// Somebody sets about putting it right informally.
            case tryEarlyResolution = "try-early-resolution"
            /// It is put right informally.
            case resolveEarly = "resolve-early"
            /// It is handled formally from now on.
            case handle
            /// It has its outcome.
            case decide
            /// A review of the outcome is asked for.
            case requestReview = "request-review"
            /// The review is over.
            case decideReview = "decide-review"
            /// It is over.
            case close
            /// The complainant takes it back.
            case withdraw
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// A complaint starts by coming in.
        public static let first = State.received

        /// An informal attempt may begin at once and may always become formal handling; the other way there is none.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.received, .acknowledge, .acknowledged),
            LegalMove(.received, .tryEarlyResolution, .earlyResolution),
            LegalMove(.received, .withdraw, .withdrawn),
            LegalMove(.acknowledged, .tryEarlyResolution, .earlyResolution),
            LegalMove(.acknowledged, .handle, .handling),
            LegalMove(.acknowledged, .withdraw, .withdrawn),
            LegalMove(.earlyResolution, .resolveEarly, .resolvedEarly),
            LegalMove(.earlyResolution, .handle, .handling),
            LegalMove(.earlyResolution, .withdraw, .withdrawn),
            LegalMove(.resolvedEarly, .reopen, .handling),
            LegalMove(.handling, .decide, .decided),
            LegalMove(.handling, .withdraw, .withdrawn),
            LegalMove(.decided, .requestReview, .underReview),
            LegalMove(.decided, .close, .closed),
            LegalMove(.underReview, .decideReview, .closed),
            LegalMove(.underReview, .withdraw, .decided),
            LegalMove(.closed, .reopen, .handling),
            LegalMove(.withdrawn, .reopen, .acknowledged),
        ]
    }
}
