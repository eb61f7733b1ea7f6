public import CivilTime

/// A measure being read over a stream of incidents: add them one by one, and ask for the measurements at any time.
///
/// Nothing is kept of an incident but its effect on the counts. Only of those that a mean may or may not count are
/// the times kept, because the bounds of the mean depend on them.
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
    private var tallies: [Tally]

    private enum Tally: Sendable {
        case share(ShareTally, percent: Int)
        case mean(MeanTally, atMost: Period)
    }

    init(
        _ measure: Measure, of policy: Policy, asOf: Instant, knownAt: Instant?, on calendar: WorkingCalendar
    ) {
        self.measure = measure
        self.asOf = asOf
        self.knownAt = knownAt
        self.calendar = calendar
        self.bindingForce = policy.bindingForce
        self.markersConsidered = policy.markersConsidered
        self.declared = policy.plan.declared
        self.rule = RuleReads(.all([measure.population] + measure.targets.map(\.condition)), policy.plan.declared)
        self.tallies = measure.targets.map { target in
            switch target.statistic {
            case .share(within: _, let percent): .share(ShareTally(), percent: percent)
            case .mean(let period): .mean(MeanTally(), atMost: period)
            }
        }
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
        for (index, effect) in effects.enumerated() {
            switch tallies[index] {
            case .share(var tally, let percent):
                tally.add(effect)
                tallies[index] = .share(tally, percent: percent)
            case .mean(var tally, let period):
                // Emptied first, so that the times kept are not copied.
                tallies[index] = .mean(MeanTally(), atMost: period)
                tally.add(effect)
                tallies[index] = .mean(tally, atMost: period)
            }
        }
        added += 1
    }

    /// What the incidents added so far come to, one measurement for each target, in the measure's order.
    public var measurements: [Measurement] {
        zip(measure.targets, tallies).map { target, tally in
            switch tally {
            case .share(let tally, let percent): measurement(of: target, tally, percent)
            case .mean(let tally, let period): measurement(of: target, tally, period)
            }
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
                    try effects[index].count(course, against: target.statistic.period, asOf: asOf, on: calendar)
                }
            }
        } catch {
            throw .outsideCalendar(error, measure.id)
        }
    }

    private func measurement(of target: Target, _ tally: ShareTally, _ percent: Int) -> Measurement {
        func inPerCent(_ share: (within: Int, counted: Int)) -> Double {
            100 * Double(share.within) / Double(share.counted)
        }
        return Measurement(
            measure: measure.id, target: target.name, citation: measure.citation,
            verification: min(measure.clockVerification, target.verification), bindingForce: bindingForce,
            counted: tally.counted, within: tally.within, beyond: tally.beyond,
            perhapsCounted: tally.perhapsCounted, untimed: tally.untimed, lowest: tally.lowest.map(inPerCent),
            highest: tally.highest.map(inPerCent), attained: tally.attains(percent: percent))
    }

    private func measurement(of target: Target, _ tally: MeanTally, _ period: Period) -> Measurement {
        func mean(_ times: (sum: WideSum, counted: Int)) -> Double {
            times.sum.approximation / Double(times.counted)
        }
        return Measurement(
            measure: measure.id, target: target.name, citation: measure.citation,
            verification: min(measure.clockVerification, target.verification), bindingForce: bindingForce,
            counted: tally.counted, within: nil, beyond: nil, perhapsCounted: tally.perhapsCounted,
            untimed: tally.untimed, lowest: tally.lowest.map(mean), highest: tally.highest.map(mean),
            attained: period.elapsedMilliseconds.map { tally.attains(atMost: $0) } ?? .unknown)
    }
}

extension Target.Statistic {
    /// The period that the times are held against.
    fileprivate var period: Period {
        switch self {
        case .share(within: let period, percent: _), .mean(atMost: let period): period
        }
    }
}

extension Policy {
    /// A measure made ready for incidents; nil where the policy has none of that id.
    ///
    /// - Parameters:
    ///   - id: the measure.
    ///   - asOf: the instant at which incidents are looked at; later events do not count.
    ///   - knownAt: leaves out what was recorded after that instant; nil leaves out nothing.
    ///   - calendar: the working days and the clock of the jurisdiction.
    public func reading(
        of id: MeasureID, asOf: Instant, knownAt: Instant? = nil, on calendar: WorkingCalendar
    ) -> MeasureReading? {
        measure(id).map { MeasureReading($0, of: self, asOf: asOf, knownAt: knownAt, on: calendar) }
    }
}
