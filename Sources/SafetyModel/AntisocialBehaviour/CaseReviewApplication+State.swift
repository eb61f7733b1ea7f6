extension CaseReviewApplication {
    /// Where an application stands.
    public enum State: String, ProcessState {
        /// It was made.
        case applied
        /// The applicant was told that it was received.
        case acknowledged
        /// It was decided that the threshold is met.
        case thresholdMet = "threshold-met"
        /// It was decided that the threshold is not met.
        case thresholdNotMet = "threshold-not-met"
        /// The bodies met and reviewed the case.
        case reviewed
        /// The applicant was told what came of it.
        case answered
        /// The applicant took it back.
        case withdrawn
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves it from state to state.
        public enum Event: String, ProcessEvent {
            /// The applicant is told that it was received.
            case acknowledge
            /// It is decided that the threshold is met.
            case meetThreshold = "meet-threshold"
            /// It is decided that the threshold is not met.
            case failThreshold = "fail-threshold"
            /// The bodies meet and review the case.
            case review
            /// The applicant is told what came of it.
            case answer
            /// The applicant takes it back.
            case withdraw
            /// It is taken up again, such as on an appeal.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts when it is made.
        public static let first = State.applied

        /// Acknowledged or not, the threshold is decided, and the applicant is told of that or of the review.
        public static let moves: [LegalMove<State, Event>] =
            [
                LegalMove(.applied, .acknowledge, .acknowledged),
                LegalMove(.thresholdMet, .review, .reviewed),
                LegalMove(.reviewed, .answer, .answered),
                LegalMove(.thresholdNotMet, .answer, .answered),
                LegalMove(.thresholdMet, .withdraw, .withdrawn),
                LegalMove(.answered, .reopen, .acknowledged),
                LegalMove(.withdrawn, .reopen, .acknowledged),
            ]
            + [State.applied, .acknowledged].flatMap {
                [
                    LegalMove($0, .meetThreshold, .thresholdMet), LegalMove($0, .failThreshold, .thresholdNotMet),
                    LegalMove($0, .withdraw, .withdrawn),
                ]
            }
    }
}
