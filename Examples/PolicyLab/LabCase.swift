import CommunitySafetyKit
import SafetyInterchange

/// A case to be judged, from wherever it came.
struct LabCase: Sendable {
    private enum Content: Sendable {
        case vector(Vector)
        case evidence(Evidence)
    }

    /// What the source calls it.
    let name: String
    /// The policy to judge it by; nil where the source names none.
    let policy: PolicyID?
    let asOf: Instant
    let knownAt: Instant?
    private let content: Content

    init(_ vector: Vector, policy: PolicyID?) {
        name = vector.id
        self.policy = policy
        asOf = vector.asOf
        knownAt = vector.knownAt
        content = .vector(vector)
    }

    /// A victim's side of a case of a scenario.
    init(for victim: Victim, in entry: ScenarioFile.Entry, asOf: Instant) {
        name = entry.name
        policy = nil
        self.asOf = asOf
        knownAt = nil
        let names = entry.eventNames.reduce(into: [:]) { $0[EventID($1.key.description)] = EventID($1.value) }
        var evidence = Evidence(for: victim, in: entry.value)
        evidence.events = evidence.events.map { $0.named(names) }
        content = .evidence(evidence)
    }

    /// The evidence, in the words of those policies.
    func evidence(for policies: [Policy]) throws -> Evidence {
        switch content {
        case .vector(let vector): try vector.evidence(for: policies)
        case .evidence(let evidence): evidence
        }
    }
}

extension Event {
    /// The same event, by the names that a file has for events.
    fileprivate func named(_ names: [EventID: EventID]) -> Event {
        func name(_ id: EventID) -> EventID { names[id] ?? id }
        return Event(
            name(id), kind, at: at, recorded: recorded, by: by, about: about, for: self.for,
            answers: answers.map(name), period: period, duty: duty, authority: authority,
            replaces: replaces.map(name), isVoid: isVoid)
    }
}
