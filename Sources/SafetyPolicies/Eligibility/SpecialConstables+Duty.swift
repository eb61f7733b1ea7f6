public import CivilTime
import PolicyEngine
public import SafetyModel

extension SpecialConstables {
    /// Who of some special constables may go on duty at an instant, and why the others may not, in their order.
    ///
    /// No record says when somebody was appointed: the UK civil day on which their service first began is taken for it.
    ///
    /// - Parameters:
    ///   - volunteers: of whom it is asked; those in other roles have no powers and may not.
    ///   - instant: when.
    ///   - competences: the training that the duty needs.
    ///   - disclosure: the leave to read the dates of birth.
    ///   - calendar: the calendar of the jurisdiction.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` or `CivilTimeError` where the instant
    ///   lies outside the clock, `DisclosureError` where a date of birth is recorded and the disclosure does not cover it.
    public static func deployability(
        of volunteers: [Volunteer], at instant: Instant, needing competences: Set<Competence>,
        disclosing disclosure: Disclosure, calendar: WorkingCalendar = .englandAndWales
    ) throws -> [Deployability] {
        let policy = try deployability()
        let day = try calendar.clock.date(at: instant)
        return try volunteers.flatMap { volunteer in
            let began = volunteer.history.first { $0.event == .beginService }?.at
            let evidence = try Evidence(
                for: volunteer, on: day, needing: competences,
                appointed: began.map { try calendar.clock.date(at: $0) }, disclosing: disclosure)
            func findings(_ criterion: CriterionID) throws -> [Finding] {
                try policy.findings(of: criterion, from: evidence, asOf: instant, on: calendar)
            }
            return zip(try findings(.mayDeploy), try findings(.mayDeployAlone)).map {
                Deployability(volunteer: volunteer.id, accompanied: $0, alone: $1)
            }
        }
    }

    /// The minutes that some special constables gave in the month of an instant, in their order.
    ///
    /// - Parameters:
    ///   - volunteers: of whom it is asked.
    ///   - instant: when; turns of later days do not count.
    ///   - calendar: the calendar of the jurisdiction.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` or `CivilTimeError` where the instant
    ///   lies outside the clock.
    public static func hours(
        of volunteers: [Volunteer], at instant: Instant, calendar: WorkingCalendar = .englandAndWales
    ) throws -> [MonthlyHours] {
        let policy = try hours()
        let day = try calendar.clock.date(at: instant)
        return try volunteers.flatMap { volunteer in
            let evidence = Evidence(forHoursOf: volunteer, in: day.month, on: day)
            let minutes = volunteer.minutesVolunteered(in: day.month, through: day)
            return try policy.findings(of: .gaveMonthlyHours, from: evidence, asOf: instant, on: calendar).map {
                MonthlyHours(volunteer: volunteer.id, minutes: minutes, finding: $0)
            }
        }
    }
}
