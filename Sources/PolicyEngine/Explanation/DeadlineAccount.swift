import CivilTime

/// The limits of one occurrence, each with the account of its deadline.
struct DeadlineAccount {
    private let agreement: EventID?
    private let timeline: Timeline
    private let reading: Reading
    private let calendar: WorkingCalendar
    /// The occurrence, where everything that bears on its clock is known.
    private let occasion: Occasion?
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
        if events.all.isEmpty {
            occasion = nil
            pauses = []
        } else {
            var evaluation = DutyEvaluation(
                duty: duty, timeline: timeline, reading: reading, calendar: calendar, isRaised: isRaised)
            let found = try evaluation.occurrences().first {
                timeline.entries[$0.position].event.id == determination.event
            }
            occasion = found?.occasion
            pauses = events.stops.isEmpty ? [] : occasion?.pauses
        }
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
        guard case .asAgreed(let parameter) = limit.period, let agreement,
            let terms = occasion?.terms.first(where: {
                $0.parameter == parameter && timeline.entries[$0.event].event.id == agreement
            })
        else { return [step] }
        let agreed = timeline.entries[terms.event].event
        let account = try reckoning(of: terms.period, from: start.map { max($0, terms.at) })
        return [step, .agreement(agreed.id, terms.period, agreed.at, account)]
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
