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
    ///   the receipt, or the risk is to be assessed while somebody is, or may be, at risk now and nobody went. When it begins again,
    ///   what the first report said of the risk is old.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<IntimidationReport> {
        var changed = self
        let subject = "intimidation report \(id)"
        let (before, hasReopened) = (progress.state, progress.count(of: .reopen) > 0)
        try changed.progress.apply(
            event, at: instant, to: subject,
            once: { () throws(Rejection) in
                try demand(event, from: before, at: instant, again: hasReopened)
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

    private func demand(
        _ event: State.Event, from state: State, at instant: Instant, again: Bool
    ) throws(Rejection) {
        let name = "intimidation report \(id)"
        guard received <= instant else {
            throw Rejection(.intimidationFollowsReceipt, name, found: "it was received at \(received)")
        }
        let risk = again ? Answer.unknown : immediateRisk
        guard event != .assess || state != .received || risk == .no else {
            throw Rejection(
                .immediateRiskComesFirst, name, found: "the answer on immediate risk is '\(risk.rawValue)'")
        }
    }

    /// Asks of every step of its past what was asked when it was taken.
    func checkPast() throws(Rejection) {
        var (state, again) = (State.first, false)
        for change in progress.history {
            try demand(change.event, from: state, at: change.at, again: again)
            state = change.state
            again = again || change.event == .reopen
        }
    }
}
