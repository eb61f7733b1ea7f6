import CivilTime
import PolicyEngine

/// A base of one rule or two, and overlays over it, in short.
enum LocalRules {
    static let local = Citation(
        instrument: "Local Rules", edition: "1", locator: "1", locatorVerification: .secondary)

    static func overlay(
        base: PolicyID = "test-code/1", reviewedFor: [PolicyID] = [], facts: [FactID] = [],
        changing duties: [DutyChange] = [], criteria: [CriterionChange] = [], removing: [RuleID] = [],
        adding: [Duty] = [], addingCriteria: [Criterion] = [],
        inForce: InForce = InForce(from: CivilDate(dayNumber: 0)),
        status: PolicyStatus = .inForce
    ) -> Overlay {
        Overlay(
            "local-rules/1", over: base, reviewedFor: reviewedFor, title: "Local Rules", instrument: "Local Rules",
            bindingForce: .localScheme, inForce: inForce, status: status, jurisdiction: "Millbrook",
            facts: facts.map { Fact($0, "Is \($0) so?") }, changing: duties, changingCriteria: criteria,
            removing: removing, adding: adding, addingCriteria: addingCriteria)
    }

    static func criterion(
        _ condition: Condition, kind: Criterion.Kind = .threshold, upon: EventKind? = "asked",
        favouring favour: Criterion.Favour? = .yes,
        readings: [DisputedReading] = [], unjudged: [String] = []
    ) -> Criterion {
        Criterion(
            "enough", citing: Sample.citation("Right 2"), asking: "Is it enough?", kind: kind, upon: upon,
            favouring: favour,
            requiring: [Requirement("enough", "Enough", condition, verification: .primary, disputed: readings)],
            unjudged: unjudged)
    }

    static func base(duties: [Duty] = [], criteria: [Criterion] = [], numbers: [FactID] = [], days: [FactID] = [])
        throws -> Policy
    {
        let read = duties.flatMap(\.facts) + criteria.flatMap(\.facts)
        var facts: [Fact] = []
        for id in read where !facts.contains(where: { $0.id == id }) {
            let answer: Fact.Answer = numbers.contains(id) ? .number(of: "things") : days.contains(id) ? .day : .yesNo
            facts.append(Fact(id, "Is \(id) so?", answer: answer))
        }
        return try Policy(
            "test-code/1", title: "Test Code", instrument: "Test Code", bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "England and Wales",
            facts: facts, duties: duties, criteria: criteria)
    }

    /// What becomes of the duty `told` with other limits, another audience or another exception.
    static func verdict(
        on duty: Duty, within limits: [Limit]? = nil, owedTo audience: Condition? = nil,
        exceptedWhen exception: Condition? = nil, dischargedBy: [EventKind]? = nil, unjudged: [String] = [],
        facts: [FactID] = []
    ) throws -> ProvisionVerdict {
        let change = DutyChange(
            duty.id, citing: local, owedTo: audience, within: limits, exceptedWhen: exception,
            dischargedBy: dischargedBy, unjudged: unjudged)
        let verdicts = try overlay(facts: facts, changing: [change])
            .verdicts(on: base(duties: [duty]), calendar: Sample.calendar)
        return verdicts[0]
    }

    /// What becomes of the criterion `enough` with another condition.
    static func verdict(
        on criterion: Criterion, _ condition: Condition, unjudged: [String] = [], facts: [FactID] = [],
        numbers: [FactID] = [], days: [FactID] = []
    ) throws -> ProvisionVerdict {
        let change = CriterionChange(
            criterion.id, citing: local,
            requiring: [Requirement("enough", "Enough", condition, verification: .secondary)],
            unjudged: unjudged)
        let verdicts = try overlay(facts: facts, criteria: [change])
            .verdicts(on: base(criteria: [criterion], numbers: numbers, days: days), calendar: Sample.calendar)
        return verdicts[0]
    }
}
