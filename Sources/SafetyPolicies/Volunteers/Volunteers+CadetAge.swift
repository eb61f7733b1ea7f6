public import CivilTime
public import PolicyEngine
public import SafetyModel

extension Volunteers {
    /// Whether somebody is of an age to be what they joined as, at an instant.
    ///
    /// - Parameters:
    ///   - cadet: the cadet or junior cadet.
    ///   - unit: the unit, for whether it keeps cadets while they are 18.
    ///   - instant: when; the age is that of the calendar's day.
    ///   - disclosure: the leave to read the date of birth.
    ///   - calendar: the calendar of the jurisdiction.
    /// - Returns: nil where the rulebook has no such criterion.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` where the instant lies outside the
    ///   clock, `DisclosureError` where a date of birth is recorded and the disclosure does not cover it.
    public static func age(
        of cadet: Cadet, in unit: CadetUnit, at instant: Instant, disclosing disclosure: Disclosure,
        calendar: WorkingCalendar = .englandAndWales
    ) throws -> Finding? {
        var facts: [FactID: FactHistory] = [:]
        facts["volunteer.born"] = try cadet.dateOfBirth?.disclosed(for: disclosure).asKnownDay
        facts["cadet.unit_keeps_eighteen_year_olds"] = unit.keepsEighteenYearOlds.map { .known(.truth($0)) }
        let criterion: CriterionID =
            switch cadet.band {
            case .cadet: "vpc-age-13-18.cadet"
            case .junior: "vpc-age-13-18.junior"
            }
        let evidence = Evidence(facts: facts, beneficiary: BeneficiaryID(cadet.id.description))
        return try volunteerPoliceCadets().findings(of: criterion, from: evidence, asOf: instant, on: calendar).first
    }

    /// A cadet who joins the unit, where they are known to be of the age for it.
    ///
    /// - Parameters:
    ///   - cadet: the cadet or junior cadet, with a guardian's consent.
    ///   - unit: the unit.
    ///   - instant: when.
    ///   - disclosure: the leave to read the date of birth.
    ///   - calendar: the calendar of the jurisdiction.
    /// - Throws: `CriterionUnmet`, which names the rule and its source, for somebody too young, too old or of unknown
    ///   age; `TransitionError` where the process does not allow it; and as ``age(of:in:at:disclosing:calendar:)``.
    public static func enrolled(
        _ cadet: Cadet, in unit: CadetUnit, at instant: Instant, disclosing disclosure: Disclosure,
        calendar: WorkingCalendar = .englandAndWales
    ) throws -> Outcome<Cadet> {
        try age(of: cadet, in: unit, at: instant, disclosing: disclosure, calendar: calendar)?.requireYes()
        return try cadet.applying(.enrol, at: instant)
    }
}

extension CivilDate {
    fileprivate var asKnownDay: FactHistory { .known(.day(self)) }
}
