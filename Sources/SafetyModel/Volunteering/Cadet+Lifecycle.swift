public import CivilTime

extension Cadet {
    /// Where a cadet's process stands.
    public enum State: String, ProcessState {
        /// They applied.
        case applied
        /// A guardian agreed.
        case consented
        /// They are a cadet of the unit.
        case enrolled
        /// They take no part for the time being.
        case suspended
        /// They were cadets to the end of their time.
        case completed
        /// They left before, or never came to be cadets.
        case left
        /// They should never have been entered.
        case enteredInError = "entered-in-error"

        /// The state in which every cadet starts.
        public static var first: State { .applied }

        /// The table of a cadet's own moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.applied, .consent, .consented),
            LegalMove(.consented, .enrol, .enrolled),
            LegalMove(.consented, .withdrawConsent, .applied),
            LegalMove(.enrolled, .withdrawConsent, .applied),
            LegalMove(.suspended, .withdrawConsent, .applied),
            LegalMove(.enrolled, .suspend, .suspended),
            LegalMove(.suspended, .reinstate, .enrolled),
            LegalMove(.enrolled, .complete, .completed),
            LegalMove(.applied, .leave, .left),
            LegalMove(.consented, .leave, .left),
            LegalMove(.enrolled, .leave, .left),
            LegalMove(.suspended, .leave, .left),
            LegalMove(.completed, .reopen, .applied),
            LegalMove(.left, .reopen, .applied),
        ]
    }

    /// What moves a cadet from state to state.
    public enum Event: String, ProcessEvent {
        /// A guardian's consent is recorded.
        case consent
        /// A guardian takes the consent back; the cadet takes no part until there is another.
        case withdrawConsent = "withdraw-consent"
        /// They join the unit.
        case enrol
        /// They are suspended.
        case suspend
        /// The suspension is lifted.
        case reinstate
        /// Their time as a cadet is over.
        case complete
        /// They leave, or do not come to join.
        case leave
        /// They apply again.
        case reopen
        /// They are found to have been entered in error.
        case enterInError = "enter-in-error"
    }

    /// The cadet after an event, and what is to be done now.
    ///
    /// Consent goes where it is taken back, and where somebody applies again: it is then asked for anew. Whether they
    /// are of an age to be a cadet is for a rule to say.
    ///
    /// - Throws: ``TransitionError`` as the table has it, or with `.notReady` and a ``Rejection`` by
    ///   `guardian-consents` where consent, enrolment or a return needs a guardian's consent that is not recorded, or
    ///   is dated later.
    public func applying(_ event: Event, at instant: Instant) throws(TransitionError) -> Outcome<Cadet> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            switch event {
            case .consent, .enrol, .reinstate: try checkConsent(at: instant)
            case .withdrawConsent, .suspend, .complete, .leave, .reopen, .enterInError: break
            }
        }
        switch event {
        case .withdrawConsent, .reopen: changed.consent = nil
        case .consent, .enrol, .suspend, .reinstate, .complete, .leave, .enterInError: break
        }
        return Outcome(changed, directives: Self.directives(upon: event, at: instant))
    }

    private func checkConsent(at instant: Instant) throws(Rejection) {
        guard let consent else {
            throw Rejection(.guardianConsents, subject, found: "no consent is recorded")
        }
        guard let day = try? CivilClock.unitedKingdom.date(at: instant), consent.given <= day else {
            throw Rejection(.guardianConsents, subject, found: "the consent is of \(consent.given), after \(instant)")
        }
    }

    private static func directives(upon event: Event, at instant: Instant) -> [Directive] {
        switch event {
        case .suspend: [.schedule(.suspensionReview, from: instant)]
        case .leave: [.schedule(.leavingInterview, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        case .consent, .withdrawConsent, .enrol, .reinstate, .complete, .reopen: []
        }
    }

    var subject: String { "cadet \(id)" }
}
