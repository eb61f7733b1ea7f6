public import CivilTime
import PolicyEngine
public import SafetyModel

/// The days of a record from which its review and its disposal are counted; what is not known is nil.
public struct RetentionDays: Hashable, Sendable {
    /// On which day the person was born whom it is about.
    public var born: Personal<CivilDate>?
    /// On which day it was recorded.
    public var created: CivilDate?
    /// On which day the last event was with which the clear period begins anew.
    public var lastEvent: CivilDate?
    /// On which day it was last reviewed.
    public var lastReview: CivilDate?

    /// The days that are known.
    public init(
        born: Personal<CivilDate>? = nil, created: CivilDate? = nil, lastEvent: CivilDate? = nil,
        lastReview: CivilDate? = nil
    ) {
        self.born = born
        self.created = created
        self.lastEvent = lastEvent
        self.lastReview = lastReview
    }
}

extension RetentionSchedule {
    /// When police information of a group is due, by the periods of `retention-groups/mopi-era`.
    ///
    /// The days are read from the policy's own rules: the first on which its criterion no longer holds, and of the duty
    /// to review the last in time. A group that the policy does not know, and a day that is not recorded, give nothing.
    ///
    /// - Group 1 is reviewed by the duty, counted from the last review or from the making. It is kept until the person
    ///   would be 100; since that very day would tell the day of birth, disposal is due on the first day of the year
    ///   after it.
    /// - Group 2 is reviewed after its clear period; the time alone disposes of nothing.
    /// - Group 3 is reviewed, or disposed of by the time alone, after its clear period.
    /// - Group 4 is kept at least so long: then it is reviewed, and the time alone disposes of nothing.
    ///
    /// - Parameters:
    ///   - group: the group.
    ///   - days: the days from which is counted.
    ///   - disclosure: the leave to read the date of birth.
    /// - Throws: `PolicyError` where the rulebook is at fault; `DisclosureError` where the date of birth is recorded, is
    ///   needed and is not covered.
    public init(of group: RetentionGroup, from days: RetentionDays, disclosing disclosure: Disclosure) throws {
        let policy = try Retention.groups()
        switch group {
        case .publicProtection:
            let hundred = policy.firstDay(
                beyond: "mopi-group1.keep", from: ["subject.born": try days.born?.disclosed(for: disclosure)])
            self.init(
                review: policy.lastDay(of: "mopi-group1.review", from: days.lastReview ?? days.created),
                disposal: hundred.flatMap(Self.withoutTheBirthday))
        case .seriousOffences:
            self.init(
                review: policy.firstDay(beyond: "mopi-group2", from: ["information.last_event": days.lastEvent]))
        case .otherOffences:
            let due = policy.firstDay(beyond: "mopi-group3", from: ["information.last_event": days.lastEvent])
            self.init(review: due, disposal: due)
        case .other:
            self.init(
                review: policy.firstDay(beyond: "mopi-group4", from: ["information.created": days.created]))
        default: self.init()
        }
    }

    private static func withoutTheBirthday(_ due: DueDay) -> DueDay? {
        CivilDate(year: due.day.components.year + 1, month: 1, day: 1).map { DueDay($0, by: due.rule) }
    }
}

extension Policy {
    /// The first day on which a criterion fails that holds before a fact's day and a period; nil where the day is not
    /// known, or the criterion asks for something else.
    fileprivate func firstDay(
        beyond id: CriterionID, from known: [FactID: CivilDate?]
    ) -> RetentionSchedule.DueDay? {
        guard let criterion = criterion(id) else { return nil }
        for requirement in criterion.requirements {
            guard case .day(.today, .less, let end) = requirement.condition, case .fact(let fact) = end.start,
                let start = known[fact] ?? nil, let day = end.period?.firstDay(after: start)
            else { continue }
            let verification = criterion.requirements.map(\.verification).min() ?? .unverified
            return .init(day, by: rule(id.rawValue, verification))
        }
        return nil
    }

    /// The last day in time for a duty that is counted from that day; nil where it is not known.
    fileprivate func lastDay(of id: DutyID, from start: CivilDate?) -> RetentionSchedule.DueDay? {
        guard let start, let duty = duty(id), let limit = duty.limits.first,
            let day = limit.period.firstDay(after: start)
        else { return nil }
        return .init(
            day.adding(days: -1), by: rule(id.rawValue, min(duty.triggerVerification, limit.verification)))
    }

    private func rule(_ name: String, _ verification: Verification) -> CitedRule {
        CitedRule(policy: id.rawValue, rule: name, verification: verification.rawValue)
    }
}
