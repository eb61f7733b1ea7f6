public import CivilTime

extension RestorativeProcess {
    /// Moves the process by anything but a stop, and says what is to be done now.
    ///
    /// - Parameters:
    ///   - event: what happened; a stop goes by ``stopping(by:at:)``, which says who stopped.
    ///   - instant: when.
    /// - Throws: ``TransitionError`` with `.illegalMove` or `.outOfOrder`, or with `.notReady` where the rule on what
    ///   comes first is not satisfied: a risk assessment before it is found suitable, a qualified facilitator before the
    ///   other side is told, the consent of both before preparation, both prepared and a form before they come together,
    ///   something agreed before an agreement, all of it done before it is completed.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<RestorativeProcess> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            guard event != .stop else { throw Rejection(.stoppedByASide, subject, found: "no side is named") }
            try demand(event, at: instant)
        }
        if event == .reopen { changed.startAfresh() }
        return Outcome(changed, directives: directives(upon: event, at: instant))
    }

    /// The process stopped by a side, which is asked for no reason.
    ///
    /// - Throws: ``TransitionError`` with `.illegalMove` where nothing may come of it any more, or `.outOfOrder`.
    public func stopping(
        by side: RestorativeSide, at instant: Instant
    ) throws(TransitionError) -> Outcome<RestorativeProcess> {
        var changed = self
        try changed.progress.apply(.stop, at: instant, to: subject)
        changed.stops.append(RestorativeStop(by: side, at: instant))
        return Outcome(changed, directives: directives(upon: .stop, at: instant))
    }

    /// Names who facilitates it.
    public mutating func assign(_ facilitator: RestorativeFacilitator) {
        self.facilitator = facilitator
    }

    /// Keeps what was found of the risk; the last finding counts.
    public mutating func record(_ risk: RestorativeRisk) {
        risks.append(risk)
    }

    /// Keeps that a side consented; of a process that was taken up again, a consent from before counts for nothing.
    ///
    /// - Throws: ``Rejection`` by `no-disclosure-before-suitability` where the side had not been told by then.
    public mutating func record(_ consent: RestorativeConsent) throws(Rejection) {
        try demandTold(consent.side, by: consent.at)
        consents.append(consent)
    }

    /// Keeps that a side was prepared, by itself.
    ///
    /// - Throws: ``Rejection`` by `no-disclosure-before-suitability` where the side has not been told yet.
    public mutating func recordPreparation(of side: RestorativeSide, on day: CivilDate) throws(Rejection) {
        try demandTold(side)
        prepared[side] = day
    }

    /// Says in what form the sides come together.
    public mutating func choose(_ form: RestorativeForm) {
        self.form = form
    }

    /// Adds something on which both agreed.
    ///
    /// - Throws: ``Rejection`` by `outcome-of-the-meeting` where they have not come together, or its id is there.
    public mutating func add(_ outcome: AgreedOutcome) throws(Rejection) {
        guard progress.state == .held, !outcomes.contains(where: { $0.id == outcome.id }) else {
            throw Rejection(
                .outcomeOfTheMeeting, subject, found: "\(progress.state.rawValue), or outcome \(outcome.id) twice")
        }
        outcomes.append(outcome)
    }

    /// Says whether something that was agreed has been done.
    ///
    /// - Throws: ``Rejection`` by `outcome-of-the-meeting` where nothing of that id was agreed, or the process is not at
    ///   its agreement.
    public mutating func record(_ done: Milestone, of outcome: AgreedOutcome.ID) throws(Rejection) {
        guard progress.state == .agreed else {
            throw Rejection(.outcomeOfTheMeeting, subject, found: "it is \(progress.state.rawValue)")
        }
        guard let index = outcomes.firstIndex(where: { $0.id == outcome }) else {
            throw Rejection(.outcomeOfTheMeeting, subject, found: "no outcome \(outcome)")
        }
        outcomes[index].done = done
    }

    /// Keeps whether a side said that it was satisfied.
    ///
    /// - Throws: ``Rejection`` by `no-disclosure-before-suitability` where the side was never told.
    public mutating func record(satisfied isSatisfied: Bool, by side: RestorativeSide) throws(Rejection) {
        try demandTold(side)
        satisfied[side] = isSatisfied
    }

    /// Nothing of an earlier course counts when it is taken up again: risk, consent and preparation are asked anew.
    private mutating func startAfresh() {
        risks = []
        consents = []
        prepared = [:]
        form = nil
        outcomes = []
        satisfied = [:]
    }

    private func directives(upon event: State.Event, at instant: Instant) -> [Directive] {
        switch event {
        case .findSuitable, .findUnsuitable, .conclude, .reopen: []
        case .approach, .prepare, .agree, .complete: [.notify(of: .restorativeInterventionProgress)]
        case .hold: [.notify(of: .restorativeInterventionProgress), .schedule(.restorativeFollowUp, from: instant)]
        case .stop: [.schedule(.restorativeFollowUp, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        }
    }
}
