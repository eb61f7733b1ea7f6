public import CivilTime

extension NeighbourhoodPriority {
    /// Where a priority stands in the loop from concern to report-back.
    public enum State: String, ProcessState {
        /// It is proposed.
        case proposed
        /// It is a priority of the area.
        case adopted
        /// It is being dealt with.
        case inHand = "in-hand"
        /// What was to be done is done.
        case resolved
        /// People have been told what was done.
        case reportedBack = "reported-back"
        /// It is not, or no longer, a priority.
        case dropped
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a priority from state to state.
        public enum Event: String, ProcessEvent {
            /// It becomes a priority of the area.
            case adopt
            /// Work on it begins.
            case begin
            /// The work on it is done.
            case resolve
            /// People are told what was done.
            case reportBack = "report-back"
            /// It is dropped.
            case drop
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It starts as a proposal.
        public static let first = State.proposed

        /// The loop is closed by telling people; they may find that it is not resolved.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.proposed, .adopt, .adopted),
            LegalMove(.proposed, .drop, .dropped),
            LegalMove(.adopted, .begin, .inHand),
            LegalMove(.adopted, .drop, .dropped),
            LegalMove(.inHand, .resolve, .resolved),
            LegalMove(.inHand, .drop, .dropped),
            LegalMove(.resolved, .reportBack, .reportedBack),
            LegalMove(.resolved, .reopen, .inHand),
            LegalMove(.reportedBack, .reopen, .inHand),
            LegalMove(.dropped, .reopen, .proposed),
        ]
    }

    /// The priority after an event.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - instant: when.
    ///   - concerns: the concerns known of the area; read when it is adopted.
    /// - Throws: ``TransitionError`` where the state does not allow the event, the instant lies before the last change,
    ///   it is adopted without a source in the community or on evidence that cannot be looked up, or it is resolved
    ///   without actions or with one open.
    public func applying(
        _ event: State.Event, at instant: Instant, knowing concerns: [Concern] = []
    ) throws(TransitionError) -> Outcome<NeighbourhoodPriority> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            switch event {
            case .adopt: try requireCommunitySource(among: concerns, at: instant)
            case .resolve: try requireActionsOver()
            case .begin, .reportBack, .drop, .reopen, .enterInError: break
            }
        }
        let directives: [Directive] =
            switch event {
            case .resolve, .drop: [.schedule(.reportBack, from: instant)]
            case .enterInError: [.schedule(.correctionNotice, from: instant)]
            case .adopt, .begin, .reportBack, .reopen: []
            }
        return Outcome(changed, directives: directives)
    }

    private func requireCommunitySource(among known: [Concern], at instant: Instant) throws(Rejection) {
        for influence in influences where influence.recordedIn.allSatisfy(\.isWhitespace) {
            throw Rejection(.influenceHasProvenance, subject, found: "it is not said where that of \(influence.day) is")
        }
        let today = try? CivilClock.unitedKingdom.date(at: instant)
        for influence in influences where today.map({ influence.day > $0 }) ?? true {
            throw Rejection(.influenceHasProvenance, subject, found: "that of \(influence.day) came after it")
        }
        let own = known.filter { concerns.contains($0.id) }
        let isAsked = own.contains { $0.area == area && $0.source.isOfTheCommunity && $0.raised <= instant }
        guard isAsked || !influences.isEmpty else {
            throw Rejection(
                .priorityHasACommunitySource, subject,
                found:
                    "none of its \(concerns.count) concerns is known to be of the community in '\(area)', and it has "
                    + "no vote or meeting")
        }
    }

    private func requireActionsOver() throws(Rejection) {
        let open = actions.all.count { $0.progress.state == .open }
        guard !actions.all.isEmpty, open == 0 else {
            throw Rejection(
                .resolvedAfterItsActions, subject, found: "it has \(actions.all.count) actions, \(open) of them open")
        }
    }
}
