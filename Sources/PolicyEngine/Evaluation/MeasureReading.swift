public import CivilTime

/// A measure being read over a stream of incidents: add them one by one, and ask for the measurements at any time.
///
/// Nothing is kept of an incident but its effect on the counts. Only for a percentile are the times kept, and for a mean
/// those of incidents that it may or may not count, because the bounds of the figure depend on them.
public struct MeasureReading: Sendable {
    /// The measure.
    public let measure: Measure
    /// The instant at which incidents are looked at; what happened later does not count.
    public let asOf: Instant
    /// Leaves out what was recorded after that instant; nil leaves out nothing.
    public let knownAt: Instant?
    /// How many incidents were added, those among them that the measure does not count included.
    public private(set) var added = 0

    private let calendar: WorkingCalendar
    private let bindingForce: BindingForce
    private let markersConsidered: Set<Marker>
    private let declared: DeclaredFacts
    private let rule: RuleReads
    private let inForce: InForce
    private let firstRecorded: CivilDate?
    private var tallies: [TargetTally]

    init(
        _ measure: Measure, of policy: Policy, asOf: Instant, knownAt: Instant?, recordedFrom day: CivilDate?,
        on calendar: WorkingCalendar
    ) {
        self.measure = measure
        self.asOf = asOf
        self.knownAt = knownAt
        self.calendar = calendar
        self.bindingForce = policy.bindingForce
        self.markersConsidered = policy.markersConsidered
        self.declared = policy.plan.declared
        self.rule = RuleReads(measure.reads, policy.plan.declared)
        self.inForce = policy.inForce
        self.firstRecorded = day
        self.tallies = measure.targets.map { TargetTally($0.statistic) }
    }

    /// Adds one incident: its facts, the event at which its time starts, and those at which it ends.
    ///
    /// The first end at or after the start counts. An incident that had not ended by the as-of instant though the
    /// period was over is beyond it; one whose period still ran may be within or beyond. An incident that starts
    /// after the as-of instant, or of which the start was struck out, counts for nothing. A marker that no rule
    /// considers leaves open whether the incident counts.
    ///
    /// - Throws: `MeasureError`; the incident is then not counted, and all others stay.
    public mutating func add(_ evidence: Evidence) throws(MeasureError) {
        let effects = try effects(of: evidence)
        for (index, effect) in effects.enumerated() { tallies[index].add(effect) }
        added += 1
    }

    /// What the incidents added so far come to, one measurement for each target, in the measure's order.
    public var measurements: [Measurement] {
        zip(measure.targets, tallies).map { target, tally in
            let figure = tally.figure(over: judged, isComplete: firstRecorded != nil)
            return Measurement(of: target, in: measure, figure, bindingForce)
        }
    }

    private func effects(of evidence: Evidence) throws(MeasureError) -> [IncidentEffect] {
        guard evidence.events.contains(where: { $0.kind == measure.start }) else { throw .noStart(measure.start) }
        guard let branches = try branches(of: evidence) else { return measure.targets.map { _ in .anything } }
        var effects = measure.targets.map { _ in IncidentEffect() }
        for branch in branches { try widen(&effects, by: branch) }
        return effects
    }

    /// The evidence in every way in which corrections of uncertain recording may have been recorded by then; nil where
    /// there are too many.
    private func branches(of evidence: Evidence) throws(MeasureError) -> [Evidence]? {
        let settled: Evidence.CorrectionBranches
        do throws(EvaluationError) {
            settled = try evidence.settlingCorrections(knownAt: knownAt, clock: calendar.clock)
        } catch {
            throw .evidence(error)
        }
        switch settled {
        case .certain: return [evidence]
        case .few(correction: _, let with, let without):
            guard let first = try branches(of: without), let second = try branches(of: with) else { return nil }
            return first + second
        case .many: return nil
        }
    }

    private func timeline(of evidence: Evidence) throws(MeasureError) -> Timeline {
        do throws(EvaluationError) {
            return try Timeline(of: evidence, asOf: asOf, knownAt: knownAt, clock: calendar.clock)
        } catch {
            throw .evidence(error)
        }
    }

    private func widen(_ effects: inout [IncidentEffect], by evidence: Evidence) throws(MeasureError) {
        let timeline = try timeline(of: evidence)
        let starts = timeline.positions(of: measure.start)
        guard starts.count <= 1 else {
            throw .severalStarts(measure.start, starts.map { timeline.entries[$0].event.id })
        }
        guard let start = starts.first else {
            for index in effects.indices { effects[index].mayBeLeftOut = true }
            return
        }
        let sheet = FactSheet(declared, of: evidence, asOf: asOf, knownAt: knownAt)
        let reading = try IncidentReading(rule, from: sheet, on: timeline, start: start, calendar: calendar)
        let isMarked = !evidence.markers.isSubset(of: markersConsidered)
        let isDoubtful = isMarked || timeline.entries[start].mayComeLater
        do throws(CivilTimeError) {
            let courses = Course.all(
                startingIn: timeline.entries[start],
                endingIn: timeline.positions(of: measure.end).map { timeline.entries[$0] }, trying: reading.moments)
            for course in courses {
                let truth = try reading.staged(at: course.start)
                for (index, target) in measure.targets.enumerated() {
                    let counts = truth(measure.population && target.condition)
                    if counts != .yes || isDoubtful { effects[index].mayBeLeftOut = true }
                    if counts == .no, !isMarked { continue }
                    let context = isMarked ? .always : measure.population && target.condition
                    try effects[index].count(
                        course, for: target.statistic,
                        where: target.statistic.reads.truth(in: context, truth), asOf: asOf, on: calendar)
                }
            }
        } catch {
            throw .outsideCalendar(error, measure.id)
        }
    }

    /// The whole spans, by number, in which the policy was in force, that had passed by then.
    private func judged(_ span: Target.Span) -> Range<Int> {
        // The days of instants beyond the calendar are of no whole span.
        guard let today = try? calendar.clock.date(at: min(asOf, knownAt ?? asOf)) else { return 0..<0 }
        let first = max(inForce.from, firstRecorded ?? inForce.from)
        return Range(of: span, from: first, until: min(today, inForce.until ?? today))
    }
}

extension Measure {
    /// Everything that it reads of an incident.
    var reads: Condition {
        .all([population] + targets.flatMap { [$0.condition, $0.statistic.reads] })
    }
}

extension Condition {
    /// Whether it holds in the completions in which the context does.
    func truth(in context: Condition, _ truth: (Condition) -> Truth) -> Truth {
        if self == .always { return .yes }
        if truth(context && self) == .no { return .no }
        return truth(context && !self) == .no ? .yes : .unknown
    }
}

extension Policy {
    /// A measure made ready for incidents; nil where the policy has none of that id.
    ///
    /// - Parameters:
    ///   - id: the measure.
    ///   - asOf: the instant at which incidents are looked at; later events do not count.
    ///   - knownAt: leaves out what was recorded after that instant; nil leaves out nothing.
    ///   - recordedFrom: the day from which on every incident will be added; nil where that is not known. A figure of
    ///     each week, month or year is of the whole ones from then on while the policy is in force; where it is not
    ///     known, all those before the first incident that counts may be short of records, and nothing is concluded
    ///     from their emptiness.
    ///   - calendar: the working days and the clock of the jurisdiction.
    public func reading(
        of id: MeasureID, asOf: Instant, knownAt: Instant? = nil, recordedFrom: CivilDate? = nil,
        on calendar: WorkingCalendar
    ) -> MeasureReading? {
        measure(id).map {
            MeasureReading($0, of: self, asOf: asOf, knownAt: knownAt, recordedFrom: recordedFrom, on: calendar)
        }
    }
}
