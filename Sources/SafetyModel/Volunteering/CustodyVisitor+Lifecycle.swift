public import CivilTime

extension CustodyVisitor {
    /// Where the appointment of a custody visitor stands.
    public enum State: String, ProcessState {
        /// Somebody is proposed.
        case proposed
        /// They are appointed, on probation.
        case onProbation = "on-probation"
        /// The appointment is confirmed.
        case confirmed
        /// They make no visits for the time being.
        case suspended
        /// They are visitors no more, or never came to be.
        case ended
        /// They should never have been entered.
        case enteredInError = "entered-in-error"

        /// The state in which every appointment starts.
        public static var first: State { .proposed }

        /// The table of its own moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.proposed, .appoint, .onProbation),
            LegalMove(.onProbation, .confirm, .confirmed),
            LegalMove(.confirmed, .renew, .confirmed),
            LegalMove(.onProbation, .suspend, .suspended),
            LegalMove(.confirmed, .suspend, .suspended),
            LegalMove(.suspended, .reinstate, .onProbation),
            LegalMove(.proposed, .end, .ended),
            LegalMove(.onProbation, .end, .ended),
            LegalMove(.confirmed, .end, .ended),
            LegalMove(.suspended, .end, .ended),
            LegalMove(.ended, .reopen, .proposed),
        ]
    }

    /// What moves an appointment from state to state.
    public enum Event: String, ProcessEvent {
        /// They are appointed.
        case appoint
        /// The probation is over.
        case confirm
        /// They are appointed for another term.
        case renew
        /// They are suspended.
        case suspend
        /// The suspension is lifted; the appointment is then to be confirmed anew.
        case reinstate
        /// The appointment ends, or nothing comes of the proposal.
        case end
        /// They are proposed anew.
        case reopen
        /// They are found to have been entered in error.
        case enterInError = "enter-in-error"
    }

    /// The appointment after an event, and what is to be done now.
    ///
    /// - Throws: ``TransitionError`` as the table has it, or with `.notReady` and a ``Rejection`` where an appointment,
    ///   confirmation, renewal or return needs a declaration of ties that is not complete. What a declared tie
    ///   means is for the rule on independence to say.
    public func applying(_ event: Event, at instant: Instant) throws(TransitionError) -> Outcome<CustodyVisitor> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            switch event {
            case .appoint, .confirm, .renew, .reinstate: try checkTies()
            case .suspend, .end, .reopen, .enterInError: break
            }
        }
        if event == .reopen { changed.ties = IndependenceDeclaration() }
        return Outcome(changed, directives: Self.directives(upon: event, at: instant))
    }

    private func checkTies() throws(Rejection) {
        guard ties.ofPolicingBody != nil, ties.ofChiefOfficer != nil, ties.servesWithPolice != nil else {
            throw Rejection(.custodyVisitorDeclaresTies, subject, found: "not everything was answered")
        }
    }

    private static func directives(upon event: Event, at instant: Instant) -> [Directive] {
        switch event {
        case .suspend: [.schedule(.suspensionReview, from: instant)]
        case .end: [.schedule(.leavingInterview, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        case .appoint, .confirm, .renew, .reinstate, .reopen: []
        }
    }

    var subject: String { "custody visitor \(id)" }
}
