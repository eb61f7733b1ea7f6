public import CivilTime
public import PolicyEngine
public import SafetyModel

extension Watches {
    /// What the local rules that were read say of a session of a Speed Watch: where, when and with how many.
    ///
    /// They are rules of several places. A scheme's own numbers stand in the session's edition.
    ///
    /// - Parameters:
    ///   - session: the session.
    ///   - instant: when; daylight is looked at for that instant alone.
    ///   - calendar: the calendar of the jurisdiction.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` where the instant lies outside the
    ///   clock.
    public static func findings(
        on session: SpeedSession, at instant: Instant, calendar: WorkingCalendar = .englandAndWales
    ) throws -> [Finding] {
        let trained = Set(session.team).intersection(session.trained)
        var facts: [FactID: FactHistory] = [
            "road.speed_limit": .known(.number(session.site.limit)),
            "speedwatch.site_approved": .known(.truth(session.site.isApproved(on: session.day))),
            "speedwatch.roadside_volunteers": .known(.number(trained.count)),
        ]
        facts["speedwatch.daylight"] = session.daylight.map { .known(.truth($0.contains(instant))) }
        let evidence = Evidence(facts: facts)
        let policy = try communitySpeedwatch()
        return try ["csw-limits-daylight", "csw-team-size.roadside"].flatMap { (criterion: CriterionID) in
            try policy.findings(of: criterion, from: evidence, asOf: instant, on: calendar)
        }
    }

    /// What the example scheme of Street Watch that was read says of a patrol: in twos or threes, and marked.
    ///
    /// - Parameters:
    ///   - patrol: the patrol.
    ///   - areMarked: whether the citizens wear vests marked by the police; nil where nobody recorded that.
    ///   - instant: when.
    ///   - calendar: the calendar of the jurisdiction.
    /// - Returns: nil where the rulebook has no such criterion.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` where the instant lies outside the
    ///   clock.
    public static func company(
        of patrol: Patrol, areMarked: Bool?, at instant: Instant, calendar: WorkingCalendar = .englandAndWales
    ) throws -> Finding? {
        var facts: [FactID: FactHistory] = ["street_watch.walkers": .known(.number(Set(patrol.walkers).count))]
        facts["street_watch.vests"] = areMarked.map { .known(.truth($0)) }
        return try streetWatch().findings(
            of: "streetwatch-hours.company", from: Evidence(facts: facts), asOf: instant, on: calendar
        ).first
    }
}
