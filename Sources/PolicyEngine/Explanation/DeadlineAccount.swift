import CivilTime

/// The limits of one occurrence, each with the account of its deadline.
struct DeadlineAccount {
    private let agreement: EventID?
    private let timeline: Timeline
    private let reading: Reading
    private let calendar: WorkingCalendar
    /// When the clock stood still; nil where that is not known.
    private let pauses: [Reckoning.Pause]?

    /// - Parameter isRaised: whether an event raises the duty.
    init(
        of duty: Duty, _ determination: Determination, raisedBy isRaised: @escaping (Event) -> Bool,
        on timeline: Timeline, _ reading: Reading, _ calendar: WorkingCalendar
    ) throws(CivilTimeError) {
        self.agreement = determination.agreement
        self.timeline = timeline
        self.reading = reading
        self.calendar = calendar
        let events = ClockEvents(of: duty, on: timeline)
        guard !events.stops.isEmpty else {
            pauses = []
            return
        }
        var evaluation = DutyEvaluation(
            duty: duty, timeline: timeline, reading: reading, calendar: calendar, isRaised: isRaised)
        let found = try evaluation.occurrences().first {
            timeline.entries[$0.position].event.id == determination.event
        }
        pauses = found?.occasion?.pauses
    }

    /// A limit counted from the start of the clock or, where its condition came true or its terms were agreed later,
    /// from then.
    func steps(for limit: Limit, from clockStart: Instant) throws(CivilTimeError) -> [Explanation.Step] {
        var start: Instant? = clockStart
        var holds = reading.truth(of: limit.condition, at: clockStart, under: Assignment())
        if holds == .no {
            start = reading.changes.first {
                $0 > clockStart && reading.truth(of: limit.condition, at: $0, under: Assignment()) == .yes
            }
            if start != nil { holds = .yes }
        }
        let step = Explanation.Step.limit(
            limit.period, holds: holds, limit.verification, try reckoning(of: limit.period, from: start))
        guard case .asAgreed(let parameter) = limit.period,
            let agreed = timeline.positions(of: .agreed(parameter)).map({ timeline.entries[$0].event })
                .first(where: { $0.id == agreement }),
            let period = agreed.period
        else { return [step] }
        var account: Reckoning?
        // Without the one instant of it, no deadline can be accounted for.
        if case .instant(let at) = agreed.at {
            account = try reckoning(of: period, from: start.map { max($0, at) })
        }
        return [step, .agreement(agreed.id, period, agreed.at, account)]
    }

    private func reckoning(of period: Period, from start: Instant?) throws(CivilTimeError) -> Reckoning? {
        guard let start, let pauses else { return nil }
        return try period.reckoning(from: start, on: calendar, pausing: pauses, asOf: timeline.asOf)
    }
}

extension Duty {
    /// Whether an event of that kind starts its clock: its trigger or, where it recurs, each service.
    func startsClock(_ kind: EventKind) -> Bool {
        kind == trigger.startingKind || recurrence != nil && discharges.contains(kind)
    }
}
