public import CivilTime
public import PolicyEngine
public import SafetyModel

extension Volunteers {
    /// Whether somebody is independent enough to visit people in custody, by what they declared.
    ///
    /// - Parameters:
    ///   - visitor: the appointment with the declaration.
    ///   - instant: when.
    ///   - calendar: the calendar of the jurisdiction.
    /// - Returns: nil where the rulebook has no such criterion.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` where the instant lies outside the
    ///   clock.
    public static func independence(
        of visitor: CustodyVisitor, at instant: Instant, calendar: WorkingCalendar = .englandAndWales
    ) throws -> Finding? {
        let answers: [(FactID, Bool?)] = [
            ("custody_visitor.independent_of_policing_body", visitor.ties.ofPolicingBody),
            ("custody_visitor.independent_of_chief_officer", visitor.ties.ofChiefOfficer),
            ("custody_visitor.police_or_staff", visitor.ties.servesWithPolice),
        ]
        let facts = answers.reduce(into: [FactID: FactHistory]()) { facts, answer in
            facts[answer.0] = answer.1.map { .known(.truth($0)) }
        }
        let evidence = Evidence(facts: facts, beneficiary: BeneficiaryID(visitor.id.description))
        return try custodyVisiting2003().findings(of: "icv-independence", from: evidence, asOf: instant, on: calendar)
            .first
    }

    /// A custody visitor who is appointed, where they are known to be independent.
    ///
    /// - Parameters:
    ///   - visitor: the proposal, with the declaration.
    ///   - instant: when.
    ///   - calendar: the calendar of the jurisdiction.
    /// - Throws: `CriterionUnmet`, which names the Act, for somebody who serves with the police or is not known to be
    ///   independent; `TransitionError` where the process does not allow it; and as ``independence(of:at:calendar:)``.
    public static func appointed(
        _ visitor: CustodyVisitor, at instant: Instant, calendar: WorkingCalendar = .englandAndWales
    ) throws -> Outcome<CustodyVisitor> {
        try independence(of: visitor, at: instant, calendar: calendar)?.requireYes()
        return try visitor.applying(.appoint, at: instant)
    }
}
