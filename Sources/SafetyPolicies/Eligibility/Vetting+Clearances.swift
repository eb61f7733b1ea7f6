public import CivilTime
public import PolicyEngine
public import SafetyModel

extension Vetting {
    /// The rule on each grade, and the fact that it asks for.
    private static let rules: [VettingGrade: (criterion: CriterionID, fact: FactID)] = [
        .recruitment: ("vet-rv-10y", "vetting.granted"),
        .management: ("vet-mv-7y", "vetting.management_granted"),
        .nonPolice1: ("vet-nppv1-3y", "vetting.nppv1_granted"),
        .nonPolice2: ("vet-nppv2-3y", "vetting.nppv2_granted"),
        .nonPolice3: ("vet-nppv3-5y", "vetting.nppv3_granted"),
    ]

    /// Whether a clearance is still good at an instant by the years of its grade; nil for a grade of no known rule.
    ///
    /// That it was withdrawn or ended is not asked here: see ``/SafetyModel/VettingClearance/ended``. What needs a
    /// clearance is stopped by the finding's `requireYes()`.
    ///
    /// - Parameters:
    ///   - clearance: the clearance.
    ///   - instant: when.
    ///   - calendar: the calendar of the jurisdiction.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` where the instant lies outside the
    ///   clock.
    public static func finding(
        on clearance: VettingClearance, at instant: Instant, calendar: WorkingCalendar = .englandAndWales
    ) throws -> Finding? {
        guard let rule = rules[clearance.grade] else { return nil }
        let evidence = Evidence(facts: [rule.fact: .known(.day(clearance.granted))])
        return try practice2017().findings(of: rule.criterion, from: evidence, asOf: instant, on: calendar).first
    }

    /// The first UK civil day of an interval on which a clearance is no longer good; nil where it is good on all of
    /// them, on none of them, or its grade has no known rule.
    ///
    /// The years stand in the rule and nowhere else: it is asked for the days themselves, halving the interval.
    ///
    /// - Parameters:
    ///   - clearance: the clearance.
    ///   - first: the first day.
    ///   - last: the last day.
    ///   - calendar: the calendar of the jurisdiction.
    /// - Throws: as ``finding(on:at:calendar:)``, and `CivilTimeError` for a day that the clock does not know.
    public static func firstDayLapsed(
        of clearance: VettingClearance, from first: CivilDate, through last: CivilDate,
        calendar: WorkingCalendar = .englandAndWales
    ) throws -> CivilDate? {
        func isGood(_ day: CivilDate) throws -> Bool {
            if let ended = clearance.ended, ended <= day { return false }
            let start = try calendar.clock.startOfDay(day)
            return try finding(on: clearance, at: start, calendar: calendar)?.answer == .yes
        }
        guard first <= last, clearance.granted <= first, try isGood(first), try !isGood(last) else { return nil }
        var good = first.dayNumber
        var lapsed = last.dayNumber
        while lapsed - good > 1 {
            let middle = good + (lapsed - good) / 2
            if try isGood(CivilDate(dayNumber: middle)) { good = middle } else { lapsed = middle }
        }
        return CivilDate(dayNumber: lapsed)
    }
}
