public import CivilTime

extension WitnessNeedsAssessment {
    /// Where an assessment stands.
    public enum State: String, ProcessState {
        /// It is to be offered.
        case owed
        /// It was offered.
        case offered
        /// The witness does not want one.
        case declined
        /// The needs were found.
        case assessed
        /// The needs were looked at again.
        case reviewed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves it from state to state.
        public enum Event: String, ProcessEvent {
            /// It is offered.
            case offer
            /// The witness does not want one.
            case decline
            /// The needs are found.
            case assess
            /// The needs are looked at again.
            case review
            /// It is offered anew.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// Where it starts.
        public static let first = State.owed

        /// What was declined can be taken up, and what was found can change.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.owed, .offer, .offered),
            LegalMove(.offered, .assess, .assessed),
            LegalMove(.offered, .decline, .declined),
            LegalMove(.assessed, .review, .reviewed),
            LegalMove(.reviewed, .review, .reviewed),
            LegalMove(.declined, .reopen, .offered),
            LegalMove(.assessed, .reopen, .offered),
            LegalMove(.reviewed, .reopen, .offered),
        ]
    }

    /// The assessment after an event, and what is to be done now.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event, the instant lies before the last change,
    ///   or needs would be found of which it is not said whether the witness is vulnerable and intimidated.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<WitnessNeedsAssessment> {
        var changed = self
        let subject = "witness needs assessment \(id)"
        let isFound = isVulnerable != .unknown && isIntimidated != .unknown
        try changed.progress.apply(
            event, at: instant, to: subject,
            once: { () throws(Rejection) in
                guard isFound || (event != .assess && event != .review) else {
                    throw Rejection(
                        .witnessNeedsAreFound, subject, found: "whether they are vulnerable or intimidated is not known"
                    )
                }
            })
        let directives: [Directive] =
            switch event {
            case .assess where isWithoutMeasures: [.schedule(.specialMeasuresRequest, from: instant)]
            case .enterInError: [.schedule(.correctionNotice, from: instant)]
            case .offer, .decline, .assess, .review, .reopen: []
            }
        return Outcome(changed, directives: directives)
    }

    /// True where the needs are known: found, or found again.
    public var isMade: Bool {
        switch progress.state {
        case .assessed, .reviewed: true
        case .owed, .offered, .declined, .enteredInError: false
        }
    }
}
