public import CivilTime

extension CustodyVisit {
    /// Where a custody visit stands.
    public enum State: String, ProcessState {
        /// It is planned, and nobody at the station knows.
        case planned
        /// It was made.
        case made
        /// Its report went to the policing body and the station.
        case reported
        /// Everything that it raised is answered.
        case closed
        /// It was not made.
        case cancelled
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// The state in which every visit starts.
        public static var first: State { .planned }

        /// The table of its own moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.planned, .make, .made),
            LegalMove(.made, .report, .reported),
            LegalMove(.reported, .close, .closed),
            LegalMove(.planned, .cancel, .cancelled),
            LegalMove(.closed, .reopen, .reported),
            LegalMove(.cancelled, .reopen, .planned),
        ]
    }

    /// What moves a visit from state to state.
    public enum Event: String, ProcessEvent {
        /// The visitors came.
        case make
        /// They hand in their report.
        case report
        /// Its issues are answered.
        case close
        /// It does not take place.
        case cancel
        /// It is taken up again.
        case reopen
        /// It is found to have been entered in error.
        case enterInError = "enter-in-error"
    }

    /// The visit after an event, and what is to be done now.
    ///
    /// - Throws: ``TransitionError`` as the table has it, or with `.notReady` and a ``Rejection``: a visit that is made
    ///   has visitors, and one that is closed has no issue without an answer.
    public func applying(_ event: Event, at instant: Instant) throws(TransitionError) -> Outcome<CustodyVisit> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            switch event {
            case .make: try checkVisitors()
            case .close: try checkIssues()
            case .report, .cancel, .reopen, .enterInError: break
            }
        }
        let directives: [Directive] =
            event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : []
        return Outcome(changed, directives: directives)
    }

    private func checkVisitors() throws(Rejection) {
        guard !visitors.isEmpty else { throw Rejection(.visitIsRecorded, subject, found: "no visitor is named") }
    }

    func checkIssues() throws(Rejection) {
        let open = issues.filter { !$0.isAnswered }
        guard open.isEmpty else {
            let names = open.map { "\($0.kind) (\($0.id))" }.joined(separator: ", ")
            throw Rejection(.issuesAreAnswered, subject, found: "without an answer: \(names)")
        }
    }

    var subject: String { "custody visit \(id)" }
}
