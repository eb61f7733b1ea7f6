import CivilTime

/// What is known of an incident's facts: whether a condition holds at its start, exactly over all completions.
struct IncidentReading {
    private let reading: Reading
    private let start: Int
    private let isExact: Bool
    /// Instants on every side of all that may turn on when it started.
    let moments: [Instant]

    /// - Parameters:
    ///   - rule: everything that will be asked.
    ///   - start: the position of the event at which it started.
    init(
        _ rule: RuleReads, from sheet: FactSheet, on timeline: Timeline, start: Int, calendar: WorkingCalendar
    ) throws(MeasureError) {
        do throws(EvaluationError) {
            reading = try Reading(rule, from: sheet, on: timeline, calendar: calendar)
        } catch {
            throw .evidence(error)
        }
        self.start = start
        let entry = timeline.entries[start]
        isExact = entry.span.isExact
        guard !entry.span.isExact else {
            moments = []
            return
        }
        let placements = Placements(
            elapsed: reading.elapsed, exact: reading.edges + reading.changes, uncertain: 2, calendar: calendar)
        do throws(CivilTimeError) {
            moments = try placements.instants(in: entry.span)
        } catch {
            throw .evidence(.outsideClock(error, event: entry.event.id))
        }
    }

    /// The reading for a start at that instant, ready for any condition.
    func staged(at instant: Instant) throws(CivilTimeError) -> (Condition) -> Truth {
        let stage = try reading.staged(at: instant, exactly: isExact) { $0 == start ? instant : nil }
        return { stage.decision(on: $0, at: instant).truth }
    }
}
