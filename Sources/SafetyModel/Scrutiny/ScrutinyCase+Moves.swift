public import CivilTime

extension ScrutinyCase {
    /// The case with the grade that a reviewer gives.
    ///
    /// - Parameters:
    ///   - review: the review.
    ///   - panel: the panel of the case.
    ///   - instant: when it is recorded.
    /// - Throws: ``TransitionError``, with `.notReady` by `grounds-are-reviewed-by-the-panel` where the panel is
    ///   another or the reviewer is no member of it on that day, `reviewer-has-no-interest` where they have an interest
    ///   in the record or were not asked, or `review-is-blind` where it should be and is not known to be.
    public func graded(
        by review: GroundsReview, of panel: ScrutinyPanel, at instant: Instant
    ) throws(TransitionError) -> Outcome<ScrutinyCase> {
        var changed = self
        try changed.progress.apply(.grade, at: instant, to: subject) { () throws(Rejection) in
            guard panel.id == self.panel else {
                throw rejection(.groundsAreReviewedByThePanel, "the panel is \(panel.id)")
            }
            guard let member = panel.member(review.reviewer, on: review.day) else {
                throw rejection(.groundsAreReviewedByThePanel, "the reviewer is no member on \(review.day)")
            }
            switch member.hasInterest(in: record) {
            case false?: break
            case true?: throw rejection(.reviewerHasNoInterest, "the reviewer has an interest in the record")
            case nil: throw rejection(.reviewerHasNoInterest, "the reviewer's interests are not recorded")
            }
            if isBlind, review.knewOfficer != false {
                let found = review.knewOfficer == nil ? "nobody recorded whether the reviewer knew" : "they knew"
                throw rejection(.reviewIsBlind, found)
            }
        }
        changed.reviews.append(review)
        return Outcome(changed, directives: [])
    }

    /// The case put to another panel.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `escalation-has-a-concern` where the grade raises none.
    public func escalated(
        to panel: ScrutinyPanel.ID, at instant: Instant
    ) throws(TransitionError) -> Outcome<ScrutinyCase> {
        var changed = self
        try changed.progress.apply(.escalate, at: instant, to: subject, once: checkConcern)
        changed.escalatedTo = panel
        return Outcome(changed, directives: [.schedule(.scrutinyAnswer, from: instant)])
    }

    /// The case with what management is asked to do.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `escalation-has-a-concern` where the grade raises none, or by
    ///   `management-is-asked-for-actions` where nothing is asked, or one action twice.
    public func askingManagement(
        for measures: [ManagementAction], at instant: Instant
    ) throws(TransitionError) -> Outcome<ScrutinyCase> {
        var changed = self
        try changed.progress.apply(.askManagement, at: instant, to: subject) { () throws(Rejection) in
            try checkConcern()
            guard !measures.isEmpty else { throw rejection(.managementIsAskedForActions, "nothing is asked") }
            let ids = (self.measures + measures).map(\.action.id)
            guard Set(ids).count == ids.count else {
                throw rejection(.managementIsAskedForActions, "one action is listed twice")
            }
        }
        changed.measures += measures
        return Outcome(changed, directives: [.schedule(.scrutinyAnswer, from: instant)])
    }

    /// The case with what has become of an action asked of management.
    ///
    /// - Throws: ``Rejection`` as ``ActionList/update(_:)`` does.
    public func updating(_ action: OwnedAction) throws(Rejection) -> ScrutinyCase {
        var list = try ActionList(measures.map(\.action))
        try list.update(action)
        var changed = self
        for place in measures.indices where measures[place].action.id == action.id {
            changed.measures[place].action = action
        }
        return changed
    }

    /// The case with management's answer.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `management-answers-after-acting` where the answer is blank
    ///   or an action is still open.
    public func answered(_ answer: String, at instant: Instant) throws(TransitionError) -> Outcome<ScrutinyCase> {
        var changed = self
        try changed.progress.apply(.answer, at: instant, to: subject) { () throws(Rejection) in
            guard !answer.allSatisfy(\.isWhitespace) else {
                throw rejection(.managementAnswersAfterActing, "the answer is blank")
            }
            let open = measures.count { $0.action.progress.state == .open }
            guard open == 0 else { throw rejection(.managementAnswersAfterActing, "\(open) actions are open") }
        }
        changed.answer = answer
        return Outcome(changed, directives: [])
    }

    /// The case closed.
    ///
    /// - Throws: ``TransitionError`` where the table does not allow it.
    public func closed(at instant: Instant) throws(TransitionError) -> Outcome<ScrutinyCase> {
        try moved(.close, at: instant, directives: [])
    }

    /// The case taken up again.
    ///
    /// - Throws: ``TransitionError`` where the table does not allow it.
    public func reopened(at instant: Instant) throws(TransitionError) -> Outcome<ScrutinyCase> {
        try moved(.reopen, at: instant, directives: [.schedule(.reopeningContact, from: instant)])
    }

    /// The case found to have been entered in error.
    ///
    /// - Throws: ``TransitionError`` where the table does not allow it.
    public func enteredInError(at instant: Instant) throws(TransitionError) -> Outcome<ScrutinyCase> {
        try moved(.enterInError, at: instant, directives: [.schedule(.correctionNotice, from: instant)])
    }

    private func moved(
        _ event: State.Event, at instant: Instant, directives: [Directive]
    ) throws(TransitionError) -> Outcome<ScrutinyCase> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject)
        return Outcome(changed, directives: directives)
    }

    private func checkConcern() throws(Rejection) {
        guard grade?.raisesConcern != false else {
            throw rejection(.escalationHasAConcern, "the grade is '\(GroundsGrade.reasonable)'")
        }
    }

    private func rejection(_ rule: RecordRule, _ found: String) -> Rejection {
        Rejection(rule, subject, found: found)
    }
}
