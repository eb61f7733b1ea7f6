public import CivilTime

extension MARACReferral {
    /// Where a referral stands.
    public enum State: String, ProcessState {
        /// It was made.
        case referred
        /// The criterion is met.
        case accepted
        /// It is on the agenda of a conference.
        case listed
        /// A conference discussed it.
        case heard
        /// The criterion is not met.
        case declined
        /// It was taken back.
        case withdrawn
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves it from state to state.
        public enum Event: String, ProcessEvent {
            /// The criterion is found to be met.
            case accept
            /// The criterion is found not to be met.
            case decline
            /// It is put on the agenda of a conference.
            case list
            /// The conference did not come to it.
            case adjourn
            /// The conference discusses it.
            case hear
            /// It is taken back.
            case withdraw
            /// It is made anew.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// Where it starts.
        public static let first = State.referred

        /// What was heard, declined or withdrawn can be referred anew.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.referred, .accept, .accepted),
            LegalMove(.referred, .decline, .declined),
            LegalMove(.accepted, .list, .listed),
            LegalMove(.listed, .adjourn, .accepted),
            LegalMove(.listed, .hear, .heard),
            LegalMove(.referred, .withdraw, .withdrawn),
            LegalMove(.accepted, .withdraw, .withdrawn),
            LegalMove(.listed, .withdraw, .withdrawn),
            LegalMove(.heard, .reopen, .referred),
            LegalMove(.declined, .reopen, .referred),
            LegalMove(.withdrawn, .reopen, .referred),
        ]
    }

    /// The referral after an event, and what is to be done now; one that is reopened has its children checked anew.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event, the instant lies before the last change,
    ///   or it would be heard with a child of whom nobody checked what the children's services know.
    public func applying(_ event: State.Event, at instant: Instant) throws(TransitionError) -> Outcome<MARACReferral> {
        var changed = self
        let subject = "MARAC referral \(id)"
        let unchecked = children.first { $0.safeguardingChecked == nil }?.id
        try changed.progress.apply(
            event, at: instant, to: subject,
            once: { () throws(Rejection) in
                if event == .hear, let unchecked {
                    throw Rejection(.childIsChecked, subject, found: "child \(unchecked) was not checked")
                }
            })
        if event == .reopen { changed.forgetChecks() }
        let directives: [Directive] =
            switch event {
            case .accept: [.refer(to: .supportService), .schedule(.advocateContact, from: instant)]
            case .enterInError: [.schedule(.correctionNotice, from: instant)]
            case .decline, .list, .adjourn, .hear, .withdraw, .reopen: []
            }
        return Outcome(changed, directives: directives)
    }
}
