import CivilTime

/// Where the rules come from: one policy whatever its days in force, or the editions of a register.
enum RuleSource: Sendable {
    case policy(Policy)
    case register(Register)

    /// The policies that found duties, in order.
    var policies: [Policy] {
        switch self {
        case .policy(let policy): [policy]
        case .register(let register): register.policies.filter(\.status.foundsDuties)
        }
    }

    /// The days on which each of the policies governs; nil where all do.
    var inForce: [InForce]? {
        switch self {
        case .policy: nil
        case .register: policies.map(\.inForce)
        }
    }

    /// Refuses evidence of which a register could not tell the days.
    func admitDays(of evidence: Evidence, on clock: CivilClock) throws(EvaluationError) {
        if case .register(let register) = self { _ = try register.possibleDays(of: evidence, on: clock) }
    }

    /// The account of all that the row evaluator says.
    func explanations(
        from evidence: Evidence, asOf: Instant, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Explanation] {
        switch self {
        case .register(let register):
            return try register.explanations(from: evidence, asOf: asOf, on: calendar)
        case .policy(let policy):
            let timeline = try Timeline(of: evidence, asOf: asOf, knownAt: nil, clock: calendar.clock)
            let hearing = Hearing(policy, on: evidence, timeline, knownAt: nil, calendar: calendar)
            var explanations: [Explanation] = []
            for ruling in try hearing.rulings() { explanations.append(try hearing.explanation(of: ruling)) }
            return explanations
        }
    }

    /// What the row evaluator says.
    ///
    /// - Parameter duties: for each policy, the places of the duties that are asked for; nil for all. A register is
    ///   asked for all of them.
    func determinations(
        from evidence: Evidence, asOf: Instant, on calendar: WorkingCalendar, duties: [Int: Set<Int>]? = nil
    ) throws(EvaluationError) -> [Determination] {
        switch self {
        case .policy(let policy):
            try policy.determinations(
                from: evidence, asOf: asOf, knownAt: nil, on: calendar, duties: duties.map { $0[0] ?? [] })
        case .register(let register):
            try register.determinations(from: evidence, asOf: asOf, on: calendar)
        }
    }
}
