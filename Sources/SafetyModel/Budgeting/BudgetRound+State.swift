public import CivilTime

extension BudgetRound {
    /// Where a budget round stands.
    public enum State: String, ProcessState {
        /// Proposals are collected.
        case collecting
        /// Ballots are cast.
        case voting
        /// No more ballots are cast; those on paper may still be entered.
        case closed
        /// The ballots are counted.
        case counted
        /// The result is published.
        case published
        /// It was called off.
        case cancelled
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a budget round from state to state.
        public enum Event: String, ProcessEvent {
            /// The voting opens.
            case openVoting = "open-voting"
            /// The voting closes.
            case closeVoting = "close-voting"
            /// The ballots are counted.
            case count
            /// The result is published.
            case publish
            /// It is called off.
            case cancel
            /// It goes back a step: to more votes, to another count, or to proposals again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts by collecting proposals.
        public static let first = State.collecting

        /// A published result can be counted again, and a closed vote opened again before the count.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.collecting, .openVoting, .voting),
            LegalMove(.collecting, .cancel, .cancelled),
            LegalMove(.voting, .closeVoting, .closed),
            LegalMove(.voting, .cancel, .cancelled),
            LegalMove(.closed, .count, .counted),
            LegalMove(.closed, .reopen, .voting),
            LegalMove(.closed, .cancel, .cancelled),
            LegalMove(.counted, .publish, .published),
            LegalMove(.counted, .reopen, .closed),
            LegalMove(.published, .reopen, .closed),
            LegalMove(.cancelled, .reopen, .collecting),
        ]
    }

    /// The round after an event; counting fixes the result, and taking the count back clears it.
    ///
    /// - Throws: ``TransitionError`` where the state does not allow the event, the instant lies before the last change,
    ///   the voting opens on no proposal or with a form that no ballot can follow, or ties go by a lot that was not
    ///   drawn.
    public func applying(_ event: State.Event, at instant: Instant) throws(TransitionError) -> Outcome<BudgetRound> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            switch event {
            case .openVoting:
                guard !proposals.isEmpty else {
                    throw Rejection(.proposalsAreFixedBeforeVoting, subject, found: "it has no proposal")
                }
                if let fault = terms.form.fault { throw Rejection(.ballotWithinItsLimit, subject, found: fault) }
            case .count: changed.result = try counted()
            case .closeVoting, .publish, .cancel, .reopen, .enterInError: break
            }
        }
        if event == .reopen { changed.takeBack() }
        let directives: [Directive] =
            event == .publish ? [.schedule(.resultNotice, from: instant)] : []
        return Outcome(changed, directives: directives)
    }
}
