import CivilTime
import PolicyEngine
import Testing

/// A rule of a policy, tried on little evidence.
struct RuleTrial {
    let policy: Policy

    init(_ policy: Policy) {
        self.policy = policy
    }

    /// What a criterion answers, asked at noon of that day.
    func finding(
        _ criterion: CriterionID, _ facts: [FactID: FactHistory] = [:], _ events: [Event] = [], on day: String
    ) throws -> Finding {
        let found = try policy.findings(
            of: criterion, from: Evidence(facts: facts, events: events), asOf: try Instant("\(day)T12:00:00Z"),
            on: .englandAndWales)
        #expect(found.count == 1, "\(criterion)")
        return try #require(found.last)
    }

    func answer(
        _ criterion: CriterionID, _ facts: [FactID: FactHistory] = [:], _ events: [Event] = [], on day: String
    ) throws -> Truth {
        try finding(criterion, facts, events, on: day).answer
    }

    /// What a duty comes to for its only occurrence.
    func determination(
        _ duty: DutyID, _ facts: [FactID: FactHistory] = [:], _ events: [Event], asOf: String
    ) throws -> Determination {
        let found = try policy.determinations(
            from: Evidence(facts: facts, events: events), asOf: try Instant(asOf), on: .englandAndWales)
        let ours = found.filter { $0.duty == duty }
        #expect(ours.count == 1, "\(duty)")
        return try #require(ours.last)
    }

    /// How a duty stands where its trigger happened then, and the service then or never.
    func status(
        _ duty: DutyID, _ facts: [FactID: FactHistory] = [:], from start: String, done: String? = nil, asOf: String
    ) throws -> Status {
        let rule = try #require(policy.duty(duty), "\(duty)")
        var events = [Event("start", rule.trigger.startingKind, at: .instant(try Instant(start)))]
        if let done {
            events.append(Event("done", try #require(rule.discharges.first), at: .instant(try Instant(done))))
        }
        return try determination(duty, facts, events, asOf: asOf).status
    }
}

extension FactHistory {
    /// That day, always so and always known.
    static func day(_ text: String) throws -> FactHistory {
        .known(.day(try CivilDate(text)))
    }
}
