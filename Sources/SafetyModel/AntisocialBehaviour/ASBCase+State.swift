public import CivilTime

extension ASBCase {
    /// Where the casework stands.
    public enum State: String, ProcessState {
        /// Somebody reported it.
        case reported
        /// It was looked at, and whose it is was decided.
        case triaged
        /// Somebody owns it.
        case owned
        /// It is planned what to do.
        case planned
        /// It is being done.
        case acting
        /// It is watched whether it was enough.
        case monitoring
        /// Nothing more is to be done.
        case closed
        /// It was closed, and is open again.
        case reopened
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a case from state to state.
        public enum Event: String, ProcessEvent {
            /// It is looked at.
            case triage
            /// Its owner takes it on.
            case takeOwnership = "take-ownership"
            /// It is planned what to do, or planned anew.
            case plan
            /// The plan is carried out.
            case act
            /// It is watched whether it was enough.
            case monitor
            /// Nothing more is to be done.
            case close
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts as a report.
        public static let first = State.reported

        /// Reported, triaged, owned, planned, acted upon, monitored, closed; what is reopened needs its owner again.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.reported, .triage, .triaged),
            LegalMove(.triaged, .takeOwnership, .owned),
            LegalMove(.triaged, .close, .closed),
            LegalMove(.owned, .plan, .planned),
            LegalMove(.owned, .close, .closed),
            LegalMove(.planned, .act, .acting),
            LegalMove(.acting, .plan, .planned),
            LegalMove(.acting, .monitor, .monitoring),
            LegalMove(.monitoring, .plan, .planned),
            LegalMove(.monitoring, .close, .closed),
            LegalMove(.closed, .reopen, .reopened),
            LegalMove(.reopened, .takeOwnership, .owned),
        ]
    }

    /// The case after an event, and what is to be done now.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event or the instant lies before the case was
    ///   opened or the last change; with `owner-before-planning` where it has no owner yet, with `plan-before-acting` where there is no
    ///   plan, and with `closure-contact-first` where the people concerned were not told since it was last opened.
    public func applying(_ event: State.Event, at instant: Instant) throws(TransitionError) -> Outcome<ASBCase> {
        var changed = self
        try changed.progress.apply(event, at: instant, since: opened, to: subject) { () throws(Rejection) in
            try checkReady(for: event, at: instant, after: progress)
        }
        return Outcome(changed, directives: directives(upon: event, at: instant))
    }

    private func directives(upon event: State.Event, at instant: Instant) -> [Directive] {
        switch event {
        case .triage: [.schedule(.riskAssessment, from: instant)]
        case .reopen: [.schedule(.reopeningContact, from: instant), .schedule(.riskAssessment, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        case .takeOwnership, .plan, .act, .monitor, .close: []
        }
    }

    private func checkReady(
        for event: State.Event, at instant: Instant, after course: Progress<State>
    ) throws(Rejection) {
        switch event {
        case .takeOwnership:
            guard owners.contains(where: { $0.since <= instant }) else {
                throw Rejection(.ownerBeforePlanning, subject, found: "nobody owns it at \(instant)")
            }
        case .plan, .act:
            guard plan != nil else { throw Rejection(.planBeforeActing, subject, found: "there is no plan") }
        case .close:
            let opened = course.changes(by: .reopen).last { $0.at <= instant }?.at ?? opened
            guard closureContacts.contains(where: { opened <= $0.at && $0.at <= instant }) else {
                throw Rejection(
                    .closureContactFirst, subject,
                    found: "the people concerned were not told between \(opened) and \(instant)")
            }
        case .triage, .monitor, .reopen, .enterInError: break
        }
    }

    /// Asks of every step of its past what was asked when it was taken.
    func checkPast() throws(Rejection) {
        if let first = progress.history.first, first.at < opened, first.event != .enterInError {
            throw Rejection(
                .caseworkFollowsItsReport, subject,
                found: "'\(first.event.rawValue)' at \(first.at), opened at \(opened)")
        }
        for change in progress.history { try checkReady(for: change.event, at: change.at, after: progress) }
    }
}
