public import CivilTime

extension IntimidationReport {
    /// Where a report stands.
    public enum State: String, ProcessState {
        /// It was received.
        case received
        /// Somebody went at once, and those at risk are safe for now.
        case protected
        /// The risk was assessed.
        case assessed
        /// What is to be done is being done.
        case responding
        /// It is over.
        case closed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves it from state to state.
        public enum Event: String, ProcessEvent {
            /// Somebody goes at once.
            case protect
            /// The risk is assessed.
            case assess
            /// What is to be done is begun.
            case respond
            /// The risk has become immediate.
            case escalate
            /// It is over.
            case close
            /// It begins again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// Where it starts.
        public static let first = State.received

        /// Immediate risk is answered before anything else; what is over can begin again.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.received, .protect, .protected),
            LegalMove(.received, .assess, .assessed),
            LegalMove(.protected, .assess, .assessed),
            LegalMove(.assessed, .respond, .responding),
            LegalMove(.assessed, .escalate, .protected),
            LegalMove(.responding, .escalate, .protected),
            LegalMove(.assessed, .close, .closed),
            LegalMove(.responding, .close, .closed),
            LegalMove(.closed, .reopen, .received),
        ]
    }

    /// The report after an event, and what is to be done now.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event, the instant lies before the last change or
    ///   the receipt, or the risk is to be assessed while somebody is, or may be, at risk now and nobody went.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<IntimidationReport> {
        var changed = self
        let subject = "intimidation report \(id)"
        let (before, risk, received) = (progress.state, immediateRisk, received)
        try changed.progress.apply(
            event, at: instant, to: subject,
            once: { () throws(Rejection) in
                guard received <= instant else {
                    throw Rejection(.intimidationFollowsReceipt, subject, found: "it was received at \(received)")
                }
                guard event != .assess || before != .received || risk == .no else {
                    throw Rejection(
                        .immediateRiskComesFirst, subject, found: "the answer on immediate risk is '\(risk.rawValue)'")
                }
            })
        let directives: [Directive] =
            switch event {
            case .protect, .escalate: [.refer(to: .police), .schedule(.riskAssessment, from: instant)]
            case .close: [.schedule(.closureContact, from: instant)]
            case .reopen: [.schedule(.reopeningContact, from: instant)]
            case .enterInError: [.schedule(.correctionNotice, from: instant)]
            case .assess, .respond: []
            }
        return Outcome(changed, directives: directives)
    }
}
