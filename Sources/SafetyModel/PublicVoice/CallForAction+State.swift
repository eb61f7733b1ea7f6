public import CivilTime

extension CallForAction {
    /// The stages of a call for action.
    public enum State: String, ProcessState {
        /// The councillor prepares it.
        case prepared
        /// It is before the committee.
        case referred
        /// The committee looks into it.
        case accepted
        /// The committee will not look into it.
        case declined
        /// The committee has reported, with recommendations to the bodies responsible.
        case reported
        /// The bodies have answered the report.
        case answered
        /// It is over.
        case closed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a call for action from stage to stage.
        public enum Event: String, ProcessEvent {
            /// The councillor puts it before the committee.
            case refer
            /// The committee takes it on.
            case accept
            /// The committee declines it, and says why.
            case decline
            /// The committee reports.
            case report
            /// The bodies answer the report.
            case answer
            /// It is closed.
            case close
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts with the councillor.
        public static let first = State.prepared

        /// A declined or closed call can be put before the committee again.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.prepared, .refer, .referred),
            LegalMove(.prepared, .close, .closed),
            LegalMove(.referred, .accept, .accepted),
            LegalMove(.referred, .decline, .declined),
            LegalMove(.accepted, .report, .reported),
            LegalMove(.accepted, .close, .closed),
            LegalMove(.declined, .close, .closed),
            LegalMove(.declined, .reopen, .referred),
            LegalMove(.reported, .answer, .answered),
            LegalMove(.answered, .close, .closed),
            LegalMove(.answered, .reopen, .accepted),
            LegalMove(.closed, .reopen, .prepared),
        ]
    }

    /// The call after an event.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - instant: when.
    ///   - map: says whether the place lies in the ward; read when the call is referred.
    ///   - recommendations: what the committee recommends; read when it reports.
    /// - Throws: ``TransitionError`` where the state does not allow the event, the instant lies before the last change
    ///   or outside the UK clock, or a call is referred that may not be made.
    public func applying(
        _ event: State.Event, at instant: Instant, in map: AreaMap = AreaMap(),
        recommending recommendations: ActionList = ActionList()
    ) throws(TransitionError) -> Outcome<CallForAction> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            guard event == .refer else { return }
            guard let day = try? CivilClock.unitedKingdom.date(at: instant) else {
                throw Rejection(.callHasPriorSteps, subject, found: "\(instant) lies outside the UK clock")
            }
            try requireAdmissible(on: day, in: map)
        }
        if event == .report { changed.recommendations = recommendations }
        let directives: [Directive] = event == .answer ? [.schedule(.reportBack, from: instant)] : []
        return Outcome(changed, directives: directives)
    }
}
