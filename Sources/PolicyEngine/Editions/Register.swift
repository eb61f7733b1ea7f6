public import CivilTime

/// The editions of instruments, from which the one in force on the day a clock starts is picked.
public struct Register: Hashable, Sendable {
    /// The policies, in the order given.
    public let policies: [Policy]

    /// A register of those policies.
    ///
    /// - Throws: `RegisterError` where two share an id, or two editions of an instrument found duties on one day.
    public init(_ policies: [Policy]) throws(RegisterError) {
        for (index, policy) in policies.enumerated() {
            for other in policies[..<index] {
                if other.id == policy.id { throw .duplicatePolicy(policy.id) }
                if other.id.instrument == policy.id.instrument, other.status.foundsDuties,
                    policy.status.foundsDuties, other.inForce.overlaps(policy.inForce)
                {
                    throw .overlappingEditions(other.id, policy.id)
                }
            }
        }
        self.policies = policies
    }

    /// The edition of that instrument that founds duties on that day; nil where none does.
    public func edition(of instrument: String, on day: CivilDate) -> Policy? {
        policies.first {
            $0.id.instrument == instrument && $0.status.foundsDuties && $0.inForce.contains(day)
        }
    }

    /// What the editions in force say of every duty that the evidence raises.
    ///
    /// The edition is that of the day the clock starts; for a receipt, the day of the receipt. No transitional rule
    /// was found in any source, so each result names this as an assumption. Where the day is not known well enough
    /// to tell, the result is undetermined, missing the event's time.
    ///
    /// - Throws: `EvaluationError` as a single policy does; of an edition only what the duties meet whose clock may have
    ///   started on its days.
    public func determinations(
        from evidence: Evidence, asOf: Instant, knownAt: Instant? = nil, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Determination] {
        let days = try possibleDays(of: evidence, on: calendar.clock)
        guard case .certain = try evidence.settlingCorrections(knownAt: knownAt, clock: calendar.clock) else {
            return try branchingDeterminations(from: evidence, asOf: asOf, knownAt: knownAt, on: calendar)
        }
        return try rulings(from: evidence, days, asOf: asOf, knownAt: knownAt, on: calendar) { $1.determination }
    }

    /// What the editions in force say of every duty that the evidence raises, each with the account of how it came
    /// about.
    ///
    /// It is quicker than asking for each account on its own. Where it is not known whether a correction was recorded
    /// by then, the account is that of a policy asked for the explanation.
    ///
    /// - Returns: explanations that hold the determinations, in the same order.
    /// - Throws: `EvaluationError` as a single policy does.
    public func explanations(
        from evidence: Evidence, asOf: Instant, knownAt: Instant? = nil, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Explanation] {
        let days = try possibleDays(of: evidence, on: calendar.clock)
        guard case .certain = try evidence.settlingCorrections(knownAt: knownAt, clock: calendar.clock) else {
            var explanations: [Explanation] = []
            for determination in try determinations(from: evidence, asOf: asOf, knownAt: knownAt, on: calendar) {
                let policy = policies.first { $0.id == determination.policy }
                if let explanation = try policy?.explanation(
                    of: determination, from: evidence, asOf: asOf, knownAt: knownAt, on: calendar)
                {
                    explanations.append(explanation)
                }
            }
            return explanations
        }
        return try rulings(from: evidence, days, asOf: asOf, knownAt: knownAt, on: calendar) {
            (hearing, ruling) throws(EvaluationError) in
            try hearing.explanation(of: ruling)
        }
    }

    /// What is made of every ruling of the editions in force, where it is certain which corrections were recorded.
    private func rulings<Result>(
        from evidence: Evidence, _ days: [ClosedRange<CivilDate>], asOf: Instant, knownAt: Instant?,
        on calendar: WorkingCalendar, _ make: (Hearing, Hearing.Ruling) throws(EvaluationError) -> Result
    ) throws(EvaluationError) -> [Result] {
        let timeline = try Timeline(of: evidence, asOf: asOf, knownAt: knownAt, clock: calendar.clock)
        var results: [Result] = []
        for index in policies.indices where policies[index].status.foundsDuties {
            let inForce = policies[index].inForce
            guard days.contains(where: inForce.overlaps) else { continue }
            let hearing = Hearing(
                policies[index], on: evidence, timeline, knownAt: knownAt, calendar: calendar,
                assuming: [.editionOfClockStart])
            let rulings = try hearing.rulings { position in
                inForce.overlaps(days[timeline.entries[position].place])
            }
            results.reserveCapacity(results.count + rulings.count)
            for ruling in rulings {
                if ruling.determination.keep(to: inForce, on: days[timeline.entries[ruling.position].place]) {
                    results.append(try make(hearing, ruling))
                }
            }
        }
        return results
    }

    /// The determinations where it is not certain which corrections were recorded.
    private func branchingDeterminations(
        from evidence: Evidence, asOf: Instant, knownAt: Instant?, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Determination] {
        let days = try daysByEvent(of: evidence, on: calendar.clock)
        var results: [Determination] = []
        for policy in policies where policy.status.foundsDuties {
            let found = try policy.determinations(from: evidence, asOf: asOf, knownAt: knownAt, on: calendar)
            for var determination in found {
                guard let days = days[determination.event], determination.keep(to: policy.inForce, on: days)
                else { continue }
                determination.assumptions = (determination.assumptions + [.editionOfClockStart]).sorted()
                results.append(determination)
            }
        }
        return results
    }

    /// What the editions in force say of every criterion.
    ///
    /// The edition is that of the day for which it is asked: the as-of day, or that of the event upon which it is
    /// asked. Where that day is not known well enough to tell, the answer is open, missing the event's time.
    ///
    /// - Throws: `EvaluationError` as a single policy does.
    public func findings(
        from evidence: Evidence, asOf: Instant, knownAt: Instant? = nil, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Finding] {
        let days = try daysByEvent(of: evidence, on: calendar.clock)
        let today: CivilDate
        do throws(CivilTimeError) {
            today = try calendar.clock.date(at: asOf)
        } catch {
            throw .asOfOutsideClock(error)
        }
        var results: [Finding] = []
        for policy in policies where policy.status.foundsDuties {
            let found = try policy.findings(from: evidence, asOf: asOf, knownAt: knownAt, on: calendar)
            for var finding in found {
                let asked = finding.event.flatMap { days[$0] } ?? today...today
                guard policy.inForce.overlaps(asked) else { continue }
                if let event = finding.event {
                    finding.assumptions = Set(finding.assumptions + [.editionOfClockStart]).sorted()
                    if !policy.inForce.covers(asked) { finding.leaveOpen(missing: .time(of: event)) }
                }
                results.append(finding)
            }
        }
        return results
    }

    /// The first to the last local day on which each event may have happened, by its place in the evidence.
    ///
    /// - Throws: `EvaluationError` where an event lies outside the clock, also one that no duty reads.
    func possibleDays(
        of evidence: Evidence, on clock: CivilClock
    ) throws(EvaluationError) -> [ClosedRange<CivilDate>] {
        var days: [ClosedRange<CivilDate>] = []
        days.reserveCapacity(evidence.events.count)
        for event in evidence.events {
            do throws(CivilTimeError) {
                let span = try Span(event.at, on: clock)
                let first = try clock.date(at: span.start)
                days.append(first...(span.isExact ? first : try clock.date(at: span.last)))
            } catch {
                throw .outsideClock(error, event: event.id)
            }
        }
        return days
    }

    private func daysByEvent(
        of evidence: Evidence, on clock: CivilClock
    ) throws(EvaluationError) -> [EventID: ClosedRange<CivilDate>] {
        zip(evidence.events, try possibleDays(of: evidence, on: clock)).reduce(into: [:]) { $0[$1.0.id] = $1.1 }
    }
}

extension PolicyID {
    /// The part before the slash: the instrument in kebab case.
    public var instrument: String {
        String(rawValue.prefix { $0 != "/" })
    }
}

extension InForce {
    /// Whether there is a day on which both are in force.
    func overlaps(_ other: InForce) -> Bool {
        (other.until.map { from < $0 } ?? true) && (until.map { other.from < $0 } ?? true)
    }

    /// Whether it is in force on one of those days.
    fileprivate func overlaps(_ days: ClosedRange<CivilDate>) -> Bool {
        from <= days.upperBound && (until.map { days.lowerBound < $0 } ?? true)
    }

    /// Whether it is in force from the first to the last of those days.
    fileprivate func covers(_ days: ClosedRange<CivilDate>) -> Bool {
        contains(days.lowerBound) && contains(days.upperBound)
    }
}

extension Determination {
    /// Leaves it open where its clock may have started while the edition was not in force.
    ///
    /// - Parameter days: on which its clock may have started.
    /// - Returns: false where the edition is in force on none of those days, so that nothing follows from it.
    fileprivate mutating func keep(to inForce: InForce, on days: ClosedRange<CivilDate>) -> Bool {
        guard inForce.overlaps(days) else { return false }
        if !inForce.covers(days) { leaveOpen(missing: .time(of: event)) }
        return true
    }

    mutating func leaveOpen(missing unknown: Missing) {
        status = .undetermined
        dueEarliest = nil
        dueLatest = nil
        dischargedAt = nil
        missed = nil
        agreement = nil
        if !missing.contains(unknown) { missing = (missing + [unknown]).sorted() }
    }
}
