public import CivilTime

extension Recommendation {
    /// The recommendation with the body's answer, and what it is going to do.
    ///
    /// - Parameters:
    ///   - answer: the answer.
    ///   - actions: what is going to be done.
    ///   - instant: when.
    /// - Throws: ``TransitionError``, with `.notReady` by `recommendation-is-answered` where it is declined without
    ///   reasons, or declined with actions.
    public func answered(
        _ answer: RecommendationAnswer, doing actions: ActionList = ActionList(), at instant: Instant
    ) throws(TransitionError) -> Outcome<Recommendation> {
        var changed = self
        try changed.progress.apply(answer.isAccepted ? .accept : .decline, at: instant, to: "recommendation \(id)") {
            () throws(Rejection) in
            guard !answer.isAccepted else { return }
            try checkRefusal(answer)
            guard actions.all.isEmpty else {
                throw rejection(.recommendationIsAnswered, "it is declined, and \(actions.all.count) actions follow")
            }
        }
        changed.answer = answer
        if answer.isAccepted { changed.actions = actions }
        return Outcome(changed, directives: [])
    }

    /// The recommendation with what became of one of its actions.
    ///
    /// - Throws: ``Rejection`` as ``ActionList/update(_:)`` does.
    public func updating(_ action: OwnedAction) throws(Rejection) -> Recommendation {
        var changed = self
        try changed.actions.update(action)
        return changed
    }

    /// The recommendation after an event; an answer is given by ``answered(_:doing:at:)``.
    ///
    /// - Throws: ``TransitionError``, with `.notReady` by `recommendation-is-answered` for an answer that is not given,
    ///   or by `recommendation-is-carried-out` where an action is open.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<Recommendation> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: "recommendation \(id)") { () throws(Rejection) in
            switch event {
            case .accept, .decline: throw rejection(.recommendationIsAnswered, "no answer is given")
            case .carryOut:
                let open = actions.all.count { $0.progress.state == .open }
                guard open == 0 else { throw rejection(.recommendationIsCarriedOut, "\(open) actions are open") }
            case .withdraw, .reopen, .enterInError: break
            }
        }
        if changed.progress.state == .made { changed.answer = nil }
        return Outcome(
            changed, directives: event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : [])
    }

    func checkRefusal(_ answer: RecommendationAnswer?) throws(Rejection) {
        guard let answer, !answer.isAccepted, answer.reasons?.contains(where: { !$0.isWhitespace }) == true else {
            throw rejection(.recommendationIsAnswered, "it is declined without reasons")
        }
    }
}
