public import CivilTime
public import PolicyEngine

/// What cases are judged by: one policy, or the editions of a register.
public enum TestedRules: Sendable {
    case policy(Policy)
    case register(Register)

    /// The policies that found duties.
    public var policies: [Policy] {
        switch self {
        case .policy(let policy): [policy]
        case .register(let register): register.policies.filter(\.status.foundsDuties)
        }
    }

    /// Made ready for many cases.
    public func compiled(on calendar: WorkingCalendar) throws(BulkError) -> CompiledPolicy {
        switch self {
        case .policy(let policy): try CompiledPolicy(policy, on: calendar)
        case .register(let register): try CompiledPolicy(register, on: calendar)
        }
    }

    /// What it says of one case.
    public func determinations(
        from evidence: Evidence, asOf: Instant, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Determination] {
        switch self {
        case .policy(let policy): try policy.determinations(from: evidence, asOf: asOf, on: calendar)
        case .register(let register): try register.determinations(from: evidence, asOf: asOf, on: calendar)
        }
    }
}
