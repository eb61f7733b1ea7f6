public import CivilTime

extension ComplaintStandard {
    /// How the acknowledgement and the outcome of a complaint stand, and the update that was last owed.
    ///
    /// The limits are those of the way in which the complaint is dealt with at that instant. The time in which its
    /// clocks stand still is left out. A first outcome stays the outcome where the complaint is taken up again.
    ///
    /// - Parameters:
    ///   - complaint: the complaint.
    ///   - instant: as of when; what happened later is not looked at.
    ///   - calendar: the working days and the clock.
    /// - Throws: `CivilTimeError` where a due instant lies beyond the calendar.
    public func standings(
        of complaint: Complaint, asOf instant: Instant, on calendar: WorkingCalendar
    ) throws(CivilTimeError) -> [ComplaintStep: ComplaintStanding] {
        var standings: [ComplaintStep: ComplaintStanding] = [:]
        for step in ComplaintStep.allCases {
            standings[step] = try standing(of: step, complaint, asOf: instant, on: calendar)
        }
        return standings
    }

    private func standing(
        of step: ComplaintStep, _ complaint: Complaint, asOf instant: Instant, on calendar: WorkingCalendar
    ) throws(CivilTimeError) -> ComplaintStanding {
        let history = complaint.progress.history.filter { $0.at <= instant }
        let state = complaint.progress.state(at: instant)
        let outcome = history.first { [.resolvedEarly, .decided].contains($0.state) }?.at
        var start = complaint.received
        var taken: Instant?
        switch step {
        case .acknowledgement: taken = history.first { $0.event == .acknowledge || $0.event == .tryEarlyResolution }?.at
        case .outcome: taken = outcome
        case .update:
            let updates = complaint.updates.filter { $0 <= instant } + [outcome].compactMap(\.self)
            if outcome != nil {
                taken = updates.last
                start = updates.dropLast().last ?? start
            } else {
                start = updates.last ?? start
            }
        }
        if taken == nil, [.withdrawn, .enteredInError].contains(state) { return .ended }
        let isEarly = [.earlyResolution, .resolvedEarly].contains(state)
        guard
            let seriousness = complaint.seriousness,
            let period = limit(isEarly ? .early : .formal, seriousness, step),
            let due = try period.due(from: start, on: calendar, pausing: complaint.standstill(by: instant))
        else { return .notMeasured }
        if let taken { return taken < due ? .met(at: taken) : .late(at: taken, due: due) }
        return instant < due ? .due(before: due) : .breached(due: due)
    }
}

extension Complaint {
    fileprivate func standstill(by instant: Instant) -> [Reckoning.Pause] {
        pauses.filter { $0.from <= instant }
            .map { Reckoning.Pause(from: $0.from, until: $0.until, authority: $0.reason.rawValue) }
    }
}
