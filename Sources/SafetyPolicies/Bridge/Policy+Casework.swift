public import CivilTime
public import PolicyEngine
public import SafetyModel

extension Policy {
    /// What that victim is owed in a case: every duty that the case's events raise, and how it stands.
    ///
    /// - Parameters:
    ///   - victim: for whom it is judged.
    ///   - safetyCase: the case, with its timeline.
    ///   - asOf: the instant at which the duties are looked at.
    ///   - knownAt: leaves out what was recorded after that instant; nil leaves out nothing.
    ///   - calendar: the working days and the clock that apply.
    /// - Throws: `EvaluationError` where the case contradicts itself or lies outside the calendar.
    public func determinations(
        for victim: Victim, in safetyCase: Case, asOf: Instant, knownAt: Instant? = nil, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Determination] {
        try determinations(
            from: Evidence(for: victim, in: safetyCase), asOf: asOf, knownAt: knownAt, on: calendar)
    }
}

extension Register {
    /// What that victim is owed in a case, each duty under the edition of the day its clock starts.
    ///
    /// - Throws: `EvaluationError` where the case contradicts itself or lies outside the calendar.
    public func determinations(
        for victim: Victim, in safetyCase: Case, asOf: Instant, knownAt: Instant? = nil, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [Determination] {
        try determinations(
            from: Evidence(for: victim, in: safetyCase), asOf: asOf, knownAt: knownAt, on: calendar)
    }
}
