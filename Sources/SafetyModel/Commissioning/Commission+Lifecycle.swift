public import CivilTime

extension Commission {
    /// Where a commission stands.
    public enum State: String, ProcessState {
        /// It is being designed.
        case planned
        /// Providers are asked for offers.
        case inviting
        /// Every lot has its contract.
        case awarded
        /// The services are delivered.
        case running
        /// The services are over.
        case ended
        /// It was given up.
        case cancelled
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a commission from state to state.
        public enum Event: String, ProcessEvent {
            /// Providers are asked for offers.
            case invite
            /// The last lot has its contract.
            case award
            /// The services begin.
            case begin
            /// The services end.
            case end
            /// It is given up.
            case cancel
            /// It is taken up again: what has ended runs on, what was given up is planned anew.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts as a plan.
        public static let first = State.planned

        /// What has begun can end and no longer be given up.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.planned, .invite, .inviting),
            LegalMove(.inviting, .award, .awarded),
            LegalMove(.awarded, .begin, .running),
            LegalMove(.running, .end, .ended),
            LegalMove(.planned, .cancel, .cancelled),
            LegalMove(.inviting, .cancel, .cancelled),
            LegalMove(.awarded, .cancel, .cancelled),
            LegalMove(.ended, .reopen, .running),
            LegalMove(.cancelled, .reopen, .planned),
        ]
    }

    /// The commission after an event.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event or the instant lies before the last
    ///   change, or with ``Rejection`` by `every-lot-is-awarded` where a lot has no contract yet.
    public func applying(_ event: State.Event, at instant: Instant) throws(TransitionError) -> Outcome<Commission> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            guard event == .award, let open = lots.first(where: { contract(for: $0.id) == nil }) else { return }
            throw Rejection(.everyLotIsAwarded, subject, found: "lot \(open.id) has none")
        }
        let directives: [Directive] =
            event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : []
        return Outcome(changed, directives: directives)
    }
}
