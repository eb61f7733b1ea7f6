public import CivilTime

extension Policy {
    /// The account of one determination: provision, trigger, facts, limits with their reckoning, result, and what it
    /// rests on.
    ///
    /// Deadlines are accounted for here only, not when determinations are made.
    ///
    /// - Parameters: the same evidence, instants and calendar that gave the determination.
    /// - Returns: nil where the determination is not one of this policy and evidence.
    /// - Throws: `EvaluationError` where a time lies outside the calendar.
    public func explanation(
        of determination: Determination, from evidence: Evidence, asOf: Instant, knownAt: Instant? = nil,
        on calendar: WorkingCalendar
    ) throws(EvaluationError) -> Explanation? {
        guard determination.policy == id, let place = plan.place(of: determination.duty),
            let event = evidence.events.first(where: { $0.id == determination.event })
        else { return nil }
        let timeline = try Timeline(of: evidence, asOf: asOf, knownAt: knownAt, clock: calendar.clock)
        let hearing = Hearing(self, on: evidence, timeline, knownAt: knownAt, calendar: calendar)
        let duty = plan.duties[place]
        let reading = try hearing.reading(for: duty)
        var occurrence: DutyEvaluation.Occurrence?
        if hearing.mayPause(duty) {
            do throws(CivilTimeError) {
                var dues = DueTable(calendar: calendar, asOf: asOf)
                try hearing.visitOccurrences(of: duty, reading, dues: &dues) {
                    if occurrence == nil, timeline.entries[$0.position].event.id == event.id { occurrence = $0 }
                }
            } catch {
                throw .outsideCalendar(error, duty: duty.duty.id)
            }
        }
        return try hearing.explanation(
            of: determination, duty, upon: event, reading, pauses: hearing.pauses(in: occurrence, of: duty))
    }
}
