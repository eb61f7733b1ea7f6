import CivilTime
import PolicyEngine

/// One case under one policy, put together from texts.
struct StandardsCase {
    let policy: Policy
    var facts: [FactID: FactHistory] = [:]
    var events: [Event] = []

    init(_ policy: Policy, facts: [FactID: FactHistory] = [:]) {
        self.policy = policy
        self.facts = facts
    }

    /// Adds what happened on a day or at an instant: `2024-02-29`, `2024-02-29T12:00:00Z`.
    mutating func add(_ id: EventID, _ kind: EventKind, _ at: String, duty: DutyID? = nil) throws {
        let time: EventTime = at.count == 10 ? .date(try CivilDate(at)) : .instant(try Instant(at))
        events.append(
            Event(id, kind, at: time, duty: duty, authority: duty == nil ? nil : "the provision"))
    }

    func determinations(of duty: DutyID, asOf: String) throws -> [Determination] {
        try policy.determinations(
            from: Evidence(facts: facts, events: events), asOf: Instant(asOf), on: .englandAndWales
        ).filter { $0.duty == duty }
    }

    func findings(of criterion: CriterionID, asOf: String) throws -> [Finding] {
        try policy.findings(from: Evidence(facts: facts, events: events), asOf: Instant(asOf), on: .englandAndWales)
            .filter { $0.criterion == criterion }
    }

    /// How the duty stands for one trigger and, where it was given, one service.
    static func status(
        of duty: DutyID, in policy: Policy, from start: (EventKind, String), service: (EventKind, String)? = nil,
        facts: [FactID: FactHistory] = [:], asOf: String
    ) throws -> [Status] {
        var one = StandardsCase(policy, facts: facts)
        try one.add("start", start.0, start.1)
        if let service { try one.add("service", service.0, service.1) }
        return try one.determinations(of: duty, asOf: asOf).map(\.status)
    }

    /// The first instant that is too late, for one trigger.
    static func due(
        of duty: DutyID, in policy: Policy, from start: (EventKind, String), facts: [FactID: FactHistory] = [:]
    ) throws -> [Instant?] {
        var one = StandardsCase(policy, facts: facts)
        try one.add("start", start.0, start.1)
        return try one.determinations(of: duty, asOf: start.1).map(\.due)
    }
}
