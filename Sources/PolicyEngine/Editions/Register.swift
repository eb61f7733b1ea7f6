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
        var spans: [EventID: (CivilDate, CivilDate)] = [:]
        for event in evidence.events {
            do throws(CivilTimeError) {
                let span = try Span(event.at, on: calendar.clock)
                spans[event.id] = (
                    try calendar.clock.date(at: span.start), try calendar.clock.date(at: span.last)
                )
            } catch {
                throw .outsideClock(error, event: event.id)
            }
        }
        var results: [Determination] = []
        for policy in policies where policy.status.foundsDuties {
            let found = try policy.determinations(from: evidence, asOf: asOf, knownAt: knownAt, on: calendar)
            for var determination in found {
                guard let days = spans[determination.event] else { continue }
                let possible = InForce(from: days.0, until: days.1.adding(days: 1))
                guard policy.inForce.overlaps(possible) else { continue }
                determination.assumptions = (determination.assumptions + [.editionOfClockStart]).sorted()
                let isCertain = policy.inForce.contains(days.0) && policy.inForce.contains(days.1)
                if !isCertain { determination.leaveOpen(missing: .time(of: determination.event)) }
                results.append(determination)
            }
        }
        return results
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
        if !missing.contains(unknown) { missing = (missing + [unknown]).sorted() }
    }
}
