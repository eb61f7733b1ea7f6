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
    /// The edition is that of the day the clock starts; for a receipt, the day of the receipt; for a duty that
    /// recurs, the day of the trigger or service that starts each occurrence, which then keeps its edition, with all
    /// the periods that it misses. No transitional rule was found in any source, so each result names this as an
    /// assumption.
    ///
    /// Where that day is not known, each edition that is in force on one of the days that it may be, none of them after
    /// the as-of day, has a result of its own. It holds only if the clock started on the edition's days, and not to be
    /// there differs from any status. So it is undetermined, unless the edition is in force on all of those days,
    /// missing what would tell the day:
    ///
    /// - the event's time, where only a day or month of it is known;
    /// - the receipt, where something happened and no receipt of it is recorded. Received it may have been, unrecorded,
    ///   on any day from that of the news to the as-of day. So `not_owed` under the edition of the news is certain only
    ///   while no other has come into force, and of a newer one the duty shows beside it. The sender's own due stands
    ///   where the same edition governs the news.
    ///
    /// - Throws: `EvaluationError` as a single policy does, and for an as-of instant outside the clock; of an edition
    ///   only what the duties meet whose clock may have started on its days.
    public func determinations(
        from evidence: Evidence, asOf: Instant, knownAt: Instant? = nil, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Determination] {
        let days = try possibleDays(of: evidence, on: calendar.clock)
        guard case .certain = try evidence.settlingCorrections(knownAt: knownAt, clock: calendar.clock) else {
            return try branchingDeterminations(from: evidence, days, asOf: asOf, knownAt: knownAt, on: calendar)
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
        let starts = try ClockStarts(
            timeline.entries.map { ($0.event, days[$0.place], $0.visibleThrough) }, asOf: asOf, on: calendar.clock)
        var results: [Result] = []
        for policy in policies where policy.status.foundsDuties {
            let inForce = policy.inForce
            guard starts.mayLie(in: inForce) else { continue }
            let hearing = Hearing(
                policy, on: evidence, timeline, knownAt: knownAt, calendar: calendar,
                assuming: policy.assumptionsOfEdition)
            let rulings = try hearing.rulings(
                upon: { inForce.overlaps(starts.days[$0]) }, awaitingReceiptOf: { inForce.overlaps(starts.since($0)) },
                keeping: { $0.determination.keep(to: inForce, starts.start(of: $0.plan.duty, upon: $0.position)) })
            results.reserveCapacity(results.count + rulings.count)
            for ruling in rulings { results.append(try make(hearing, ruling)) }
        }
        return results
    }

    /// The determinations where it is not certain which corrections were recorded.
    private func branchingDeterminations(
        from evidence: Evidence, _ days: [ClosedRange<CivilDate>], asOf: Instant, knownAt: Instant?,
        on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Determination] {
        let starts = try ClockStarts(
            zip(evidence.events, days).map { ($0, $1, asOf) }, asOf: asOf, on: calendar.clock)
        let places = evidence.events.enumerated().reduce(into: [:]) { $0[$1.element.id] = $1.offset }
        var results: [Determination] = []
        for policy in policies where policy.status.foundsDuties {
            let found = try policy.determinations(from: evidence, asOf: asOf, knownAt: knownAt, on: calendar)
            for var determination in found {
                guard let place = places[determination.event], let duty = policy.duty(determination.duty),
                    determination.keep(to: policy.inForce, starts.start(of: duty, upon: place))
                else { continue }
                if !policy.inForce.covers(starts.days[place]) { determination.upstreamDue = nil }
                determination.assumptions = (determination.assumptions + policy.assumptionsOfEdition).sorted()
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
                let asked = finding.event.flatMap { days[$0]?.through(today) } ?? today...today
                guard policy.inForce.overlaps(asked) else { continue }
                let assumed = policy.assumptionsOfEdition.filter { finding.event != nil || $0 == .editionWithoutEnd }
                finding.assumptions = Set(finding.assumptions + assumed).sorted()
                if let event = finding.event {
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

extension Policy {
    /// What a register assumes where it picks this edition for a clock.
    fileprivate var assumptionsOfEdition: [Assumption] {
        let isOver = (status == .superseded || status == .withdrawn) && inForce.until == nil
        return isOver ? [.editionOfClockStart, .editionWithoutEnd].sorted() : [.editionOfClockStart]
    }
}

extension PolicyID {
    /// The part before the slash: the instrument in kebab case.
    public var instrument: String {
        String(rawValue.prefix { $0 != "/" })
    }
}

extension Determination {
    /// Leaves it open where its clock may have started while the edition was not in force.
    ///
    /// - Parameters:
    ///   - inForce: the edition's days.
    ///   - start: when its clock may have started.
    /// - Returns: false where the edition is in force on none of those days, so that nothing follows from it.
    fileprivate mutating func keep(to inForce: InForce, _ start: ClockStarts.Start) -> Bool {
        guard inForce.overlaps(start.days) else { return false }
        if !inForce.covers(start.days) { leaveOpen(missing: start.unknown) }
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
