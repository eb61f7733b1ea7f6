public import CivilTime
public import PolicyEngine
public import SafetyModel

/// How soon a report is responded to, by the grade of its attendance: for every grade a duty of one policy.
///
/// The duty says the unit, from which event it is counted, and who owes it. A local set is an `Overlay` over a national
/// policy, and holds only where it is shown to be never weaker.
public struct ResponseStandards: Sendable {
    /// The policy whose duties they are.
    public let policy: Policy
    /// The duty of each grade.
    public let duties: [AttendanceGrade: DutyID]

    /// Standards that a policy sets.
    ///
    /// - Throws: `Rejection` by `standard-for-every-grade` where a grade has no duty, or one that the policy does not
    ///   have or that has no number to respond within.
    public init(_ duties: [AttendanceGrade: DutyID], of policy: Policy) throws(Rejection) {
        for grade in AttendanceGrade.allCases {
            let duty = duties[grade].flatMap { policy.duty($0) }
            guard let duty, duty.limits.contains(where: \.period.isNumeric) else {
                throw Rejection(
                    .standardForEveryGrade, "response standards of \(policy.id)",
                    found: "'\(grade.rawValue)' has \(duty == nil ? "no duty" : "no number to respond within")")
            }
        }
        self.policy = policy
        self.duties = duties
    }

    /// Standards that a place sets over those of a policy.
    ///
    /// - Parameters:
    ///   - duties: the duty of each grade.
    ///   - local: what the place changes or adds.
    ///   - base: the policy that it changes.
    ///   - calendar: the working days by which limits are compared.
    /// - Throws: `OverlayError` with `.mayWeaken` where it is not shown that nobody loses, or where the overlay does not
    ///   fit; `Rejection` as ``init(_:of:)`` does.
    public init(
        _ duties: [AttendanceGrade: DutyID], setBy local: Overlay, over base: Policy, on calendar: WorkingCalendar
    ) throws {
        try self.init(duties, of: try local.applied(to: base, requiring: .neverWeaker, on: calendar))
    }

    /// How the standard of a grade stands, for each report that set it running.
    ///
    /// - Parameters:
    ///   - grade: the grade.
    ///   - evidence: what happened.
    ///   - instant: when it is asked.
    ///   - margin: how long before its due instant a standard that is not met yet is at risk.
    ///   - calendar: the working days by which limits are counted.
    /// - Throws: `EvaluationError` where the evidence cannot be judged.
    public func standings(
        of grade: AttendanceGrade, from evidence: Evidence, asOf instant: Instant, atRiskWithin margin: Duration,
        on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [ResponseStanding] {
        try policy.determinations(from: evidence, asOf: instant, on: calendar)
            .filter { $0.duty == duties[grade] }
            .map { ResponseStanding($0, asOf: instant, atRiskWithin: margin) }
    }
}

extension RecordRule {
    /// A report without a standard can wait for ever.
    public static let standardForEveryGrade = RecordRule(
        "standard-for-every-grade", "every grade has a standard with a number to respond within",
        from: Passage(.protectingThePublic, "1.4.2, line 52"))
}
