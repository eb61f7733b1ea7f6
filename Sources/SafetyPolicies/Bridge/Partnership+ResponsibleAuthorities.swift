public import CivilTime
public import PolicyEngine
public import SafetyModel

extension Partnership {
    /// Every kind of body with the answer whether it is a responsible authority of the partnership's area on a day.
    ///
    /// Who belongs to the partnership is another matter: ``/SafetyModel/Partnership/members(on:)`` says who was
    /// recorded as a member.
    ///
    /// - Parameters:
    ///   - day: the UK civil day for which it is asked.
    ///   - isTwoTier: whether the area has a district and a county council; nil where that is not known.
    ///   - changes: the day of a change, by its fact, for whoever knows it.
    /// - Returns: one line for each kind, in their order; none for a day before the Act was in force.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` or `CivilTimeError` where the day lies
    ///   outside the clock.
    public func responsibleAuthorities(
        on day: CivilDate, isTwoTier: Bool?, changes: [FactID: CivilDate] = [:]
    ) throws -> [ResponsibleAuthority] {
        try CommunitySafetyPartnerships.responsibleAuthorities(
            on: day, isInWales: nation == .wales, isTwoTier: isTwoTier, changes: changes)
    }
}
