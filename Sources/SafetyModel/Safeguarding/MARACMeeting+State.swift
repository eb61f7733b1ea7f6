public import CivilTime

extension MARACMeeting {
    /// Where a conference stands.
    public enum State: String, ProcessState {
        /// Its day is set.
        case planned
        /// Its agenda went out.
        case agendaIssued = "agenda-issued"
        /// It was held.
        case held
        /// Its minutes are settled.
        case closed
        /// It was not held.
        case cancelled
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves it from state to state.
        public enum Event: String, ProcessEvent {
            /// Its agenda goes out.
            case issueAgenda = "issue-agenda"
            /// It is held.
            case hold
            /// Its minutes are settled.
            case close
            /// It is not held.
            case cancel
            /// It is planned anew, or its minutes are taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// Where it starts.
        public static let first = State.planned

        /// What was cancelled can be planned, and what was closed taken up again.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.planned, .issueAgenda, .agendaIssued),
            LegalMove(.planned, .cancel, .cancelled),
            LegalMove(.agendaIssued, .hold, .held),
            LegalMove(.agendaIssued, .cancel, .cancelled),
            LegalMove(.held, .close, .closed),
            LegalMove(.closed, .reopen, .held),
            LegalMove(.cancelled, .reopen, .planned),
        ]
    }

    /// The conference after an event, and what is to be done now.
    ///
    /// - Parameters:
    ///   - event: what happens.
    ///   - instant: when.
    ///   - referrals: the cases that it is to discuss, for sending out the agenda and for closing.
    /// - Throws: ``TransitionError`` where the state does not allow the event, the instant lies before the last change,
    ///   the agenda lacks the item of a case or a child or has one of another, or a case on it was not discussed when
    ///   the minutes are to be settled.
    public func applying(
        _ event: State.Event, at instant: Instant, hearing referrals: [MARACReferral] = []
    ) throws(TransitionError) -> Outcome<MARACMeeting> {
        var changed = self
        let (subject, agenda, discussed) = ("conference \(id)", agenda, discussed)
        try changed.progress.apply(
            event, at: instant, to: subject,
            once: { () throws(Rejection) in
                if event == .issueAgenda {
                    let asked = Self.agenda(for: referrals)
                    guard !asked.isEmpty, Set(asked) == Set(agenda) else {
                        let lacking = asked.count { !agenda.contains($0) }
                        throw Rejection(
                            .itemForEachChild, subject,
                            found:
                                "of \(asked.count) items for its cases and children \(lacking) are not on the agenda of "
                                + "\(agenda.count)")
                    }
                }
                if event == .close, let open = agenda.first(where: { !discussed.contains($0) }) {
                    throw Rejection(
                        .itemForEachChild, subject, found: "an item of referral \(open.referral) was not discussed")
                }
            })
        let directives: [Directive] = event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : []
        return Outcome(changed, directives: directives)
    }
}
