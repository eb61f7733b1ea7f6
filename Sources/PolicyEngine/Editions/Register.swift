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
    /// - Throws: `EvaluationError` as a single policy does.
    public func determinations(
        from evidence: Evidence, asOf: Instant, knownAt: Instant? = nil, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Determination] {
        let days = try possibleDays(of: evidence, on: calendar.clock)
        var results: [Determination] = []
        for policy in policies where policy.status.foundsDuties {
            let found = try policy.determinations(from: evidence, asOf: asOf, knownAt: knownAt, on: calendar)
            for var determination in found {
                guard let days = days[determination.event],
                    policy.inForce.overlaps(InForce(from: days.first, until: days.last.adding(days: 1)))
                else { continue }
                determination.assumptions = (determination.assumptions + [.editionOfClockStart]).sorted()
                let isCertain = policy.inForce.contains(days.first) && policy.inForce.contains(days.last)
                if !isCertain { determination.leaveOpen(missing: .time(of: determination.event)) }
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
        let days = try possibleDays(of: evidence, on: calendar.clock)
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
                let asked = finding.event.flatMap { days[$0] } ?? (today, today)
                guard policy.inForce.overlaps(InForce(from: asked.first, until: asked.last.adding(days: 1)))
                else { continue }
                if let event = finding.event {
                    finding.assumptions = Set(finding.assumptions + [.editionOfClockStart]).sorted()
                    let isCertain = policy.inForce.contains(asked.first) && policy.inForce.contains(asked.last)
                    if !isCertain { finding.leaveOpen(missing: .time(of: event)) }
                }
                results.append(finding)
            }
        }
        return results
    }

    /// The first and the last local day on which each event may have happened.
    private func possibleDays(
        of evidence: Evidence, on clock: CivilClock
    ) throws(EvaluationError) -> [EventID: (first: CivilDate, last: CivilDate)] {
        var days: [EventID: (first: CivilDate, last: CivilDate)] = [:]
        for event in evidence.events {
            do throws(CivilTimeError) {
                let span = try Span(event.at, on: clock)
                days[event.id] = (try clock.date(at: span.start), try clock.date(at: span.last))
            } catch {
                throw .outsideClock(error, event: event.id)
            }
        }
        return days
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
}

extension Determination {
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
