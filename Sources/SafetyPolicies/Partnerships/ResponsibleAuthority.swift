public import CivilTime
public import PolicyEngine

/// Whether a kind of body is a responsible authority on a day.
public struct ResponsibleAuthority: Hashable, Sendable {
    /// The kind of body.
    public let kind: CommunitySafetyPartnerships.AuthorityKind
    /// The answer, with what is missing where it is open.
    public let finding: Finding
    /// The days of change that leave the answer open: each with its bounds, and as it is recalled, which is unverified.
    public let openChanges: [Fact]
}

extension CommunitySafetyPartnerships {
    /// Every kind of body with the answer whether it is a responsible authority of an area on a day.
    ///
    /// - Parameters:
    ///   - day: the UK civil day for which it is asked.
    ///   - isInWales: whether the area lies in Wales; nil where that is not known.
    ///   - isTwoTier: whether it has a district and a county council; nil where that is not known.
    ///   - changes: the day of a change, by its fact, for whoever knows it.
    ///   - calendar: the calendar of the jurisdiction; only its clock is read.
    /// - Returns: one line for each kind, in their order; none for a day before the Act was in force.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` or `CivilTimeError` where the day lies
    ///   outside the clock.
    public static func responsibleAuthorities(
        on day: CivilDate, isInWales: Bool?, isTwoTier: Bool?, changes: [FactID: CivilDate] = [:],
        calendar: WorkingCalendar = .englandAndWales
    ) throws -> [ResponsibleAuthority] {
        let policy = try responsibleAuthorities()
        guard policy.inForce.contains(day) else { return [] }
        var facts: [FactID: FactHistory] = changes.mapValues { .known(.day($0)) }
        facts["area.in_wales"] = isInWales.map { .known(.truth($0)) }
        facts["area.two_tier"] = isTwoTier.map { .known(.truth($0)) }
        let asOf = try calendar.clock.startOfDay(day)
        let findings = try policy.findings(from: Evidence(facts: facts), asOf: asOf, on: calendar)
        return zip(AuthorityKind.allCases, findings).map { kind, finding in
            let open = policy.facts.filter { fact in
                guard case .dayBetween = fact.answer else { return false }
                return finding.missing.contains(.fact(fact.id))
            }
            return ResponsibleAuthority(kind: kind, finding: finding, openChanges: open)
        }
    }
}
