public import CivilTime

extension RestorativeProcess {
    /// Whether a side may be told of the process.
    ///
    /// The side that asked for it knows. The other may be told once it was found suitable and is approached, and never
    /// before: not whether anybody asked, nor who.
    public func mayBeTold(_ side: RestorativeSide) -> Bool {
        side == initiator || progress.history.contains { $0.event == .approach }
    }

    /// Whether a side consents: it asked for the process or said yes, and has not stopped since.
    public func consents(_ side: RestorativeSide) -> Bool {
        let isStopped = progress.latestCourse.contains { $0.event == .stop }
        return hasConsented(side) && !(isStopped && stops.last?.by == side)
    }

    /// Whether it asked for the process, as it now runs, or said yes to it since it was last taken up, by an instant.
    private func hasConsented(_ side: RestorativeSide, by instant: Instant? = nil) -> Bool {
        guard let reopened = progress.history.last(where: { $0.event == .reopen })?.at else {
            return side == initiator || consents.contains { $0.holds(of: side, from: nil, by: instant) }
        }
        return consents.contains { $0.holds(of: side, from: reopened, by: instant) }
    }

    /// What has to be there before an event.
    func demand(_ event: State.Event, at instant: Instant) throws(Rejection) {
        switch event {
        case .findSuitable: try demandRisk(acceptable: true)
        case .findUnsuitable: try demandRisk(acceptable: false)
        case .approach: try demandFacilitator(at: instant)
        case .prepare: try demandConsent(by: instant)
        case .hold:
            try demandPreparation()
            try demandRisk(acceptable: true)
            try demandFacilitator(at: instant)
        case .agree: try demandAgreement()
        case .complete: try demandOutcomes()
        case .conclude, .stop, .reopen, .enterInError: break
        }
    }

    /// What still has to be there after an event: later findings, and a facilitator who took over, may say otherwise.
    func demandStored(_ event: State.Event, at instant: Instant) throws(Rejection) {
        switch event {
        case .findSuitable, .findUnsuitable:
            guard !risks.isEmpty else { throw Rejection(.riskAssessed, subject, found: "no risk was assessed") }
        case .approach:
            guard facilitator != nil else {
                throw Rejection(.facilitatorQualified, subject, found: "nobody facilitates it")
            }
        case .prepare: try demandConsent(by: instant)
        case .hold: try demandPreparation()
        case .agree: try demandAgreement()
        case .complete: try demandOutcomes()
        case .conclude, .stop, .reopen, .enterInError: break
        }
    }

    private func demandAgreement() throws(Rejection) {
        guard !outcomes.isEmpty else { throw Rejection(.outcomeOfTheMeeting, subject, found: "nothing was agreed") }
    }

    private func demandRisk(acceptable: Bool) throws(Rejection) {
        guard let last = risks.last else { throw Rejection(.riskAssessed, subject, found: "no risk was assessed") }
        guard (last.finding != .tooHigh) == acceptable else {
            throw Rejection(.riskAssessed, subject, found: "the risk was found to be \(last.finding.rawValue)")
        }
    }

    private func demandFacilitator(at instant: Instant) throws(Rejection) {
        guard let facilitator else { throw Rejection(.facilitatorQualified, subject, found: "nobody facilitates it") }
        guard let day = try? CivilClock.unitedKingdom.date(at: instant), facilitator.isQualified(on: day) else {
            throw Rejection(.facilitatorQualified, subject, found: "not qualified at \(instant)")
        }
    }

    /// Nothing is kept of a side that had not been told by then.
    func demandTold(_ side: RestorativeSide, by instant: Instant? = nil) throws(Rejection) {
        let told = progress.history.first { $0.event == .approach }?.at
        guard side == initiator || told.map({ told in instant.map { told <= $0 } ?? true }) == true else {
            throw Rejection(
                .noDisclosureBeforeSuitability, subject, found: "the side '\(side.rawValue)' had not been told")
        }
    }

    /// What a record holds of the sides and of their meeting came about as these moves allow.
    func demandStoredSides() throws(Rejection) {
        for consent in consents { try demandTold(consent.side, by: consent.at) }
        for side in RestorativeSide.allCases where prepared[side] != nil || satisfied[side] != nil {
            try demandTold(side)
        }
        let hasMet = progress.latestCourse.contains { $0.event == .hold }
        guard outcomes.isEmpty || hasMet, Set(outcomes.map(\.id)).count == outcomes.count else {
            throw Rejection(.outcomeOfTheMeeting, subject, found: "outcomes without a meeting, or one twice")
        }
    }

    private func demandConsent(by instant: Instant) throws(Rejection) {
        let missing = RestorativeSide.allCases.filter { !hasConsented($0, by: instant) }
        guard missing.isEmpty else {
            throw Rejection(
                .voluntaryOnBothSides, subject,
                found: "no consent of: \(missing.map(\.rawValue).joined(separator: ", "))")
        }
    }

    private func demandPreparation() throws(Rejection) {
        let missing = RestorativeSide.allCases.filter { prepared[$0] == nil }
        guard missing.isEmpty else {
            throw Rejection(
                .bothSidesPrepared, subject, found: "not prepared: \(missing.map(\.rawValue).joined(separator: ", "))")
        }
        guard form != nil else { throw Rejection(.bothSidesPrepared, subject, found: "no form was chosen") }
    }

    private func demandOutcomes() throws(Rejection) {
        let open = outcomes.filter { if case .reached = $0.done { false } else { true } }
        guard open.isEmpty else {
            throw Rejection(.agreedOutcomesDone, subject, found: "\(open.count) of \(outcomes.count) are not done")
        }
    }

    /// How many agreed outcomes had been done by the end of a UK civil day.
    public func outcomesDone(by day: CivilDate) -> Share {
        Share(of: outcomes.map { $0.done.isReached(by: day) })
    }
}

extension RestorativeConsent {
    /// Whether it is that side's, given from one instant to another.
    fileprivate func holds(of side: RestorativeSide, from start: Instant?, by end: Instant?) -> Bool {
        self.side == side && start.map { $0 <= at } ?? true && end.map { at <= $0 } ?? true
    }
}
