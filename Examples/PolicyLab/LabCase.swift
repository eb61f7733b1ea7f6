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
    /// Whose working days its file names; nil where that names none.
    let division: Division?
    let asOf: Instant
    let knownAt: Instant?
    private let content: Content

    init(_ vector: Vector, policy: PolicyID?, division: Division? = nil) {
        name = vector.id
        self.policy = policy
        self.division = division
        asOf = vector.asOf
        knownAt = vector.knownAt
        content = .vector(vector)
    }

    /// The case on a line.
    ///
    /// - Throws: `DocumentError` with the path in the line, or `Rules.Fault` for a line that is too long.
    init(_ line: LineBlock.Line) throws {
        if line.isTooLong { throw Rules.Fault(description: "longer than \(LineSource.longestLine) bytes") }
        let read = try CaseLine(json: line.bytes)
        self.init(read.vector, policy: read.policy)
    }

    /// A victim's side of a case of a scenario.
    init(for victim: Victim, in entry: ScenarioFile.Entry, asOf: Instant) {
        name = entry.name
        policy = nil
        division = nil
        self.asOf = asOf
        knownAt = nil
        let names = entry.eventNames.reduce(into: [:]) { $0[EventID($1.key.description)] = EventID($1.value) }
        var evidence = Evidence(for: victim, in: entry.value)
        evidence.events = evidence.events.map { $0.named(names) }
        content = .evidence(evidence)
    }

    /// The policy to judge it by: that one, with the case's own overlay where it has one.
    func policy(over base: Policy, on calendar: WorkingCalendar) throws -> Policy {
        if case .vector(let vector) = content { try vector.policy(over: base, on: calendar) } else { base }
    }

    /// Whether it has an overlay, which needs a policy to lie over.
    var hasOverlay: Bool {
        if case .vector(let vector) = content { vector.overlay != nil } else { false }
    }

    /// The kinds of event that somebody wrote, in their order; none of a scenario, whose reader refuses other words.
    var kinds: [EventKind] {
        guard case .vector(let vector) = content else { return [] }
        return vector.occurrences.lazy.filter { $0.discharges == nil && !$0.event.isVoid }.map(\.event.kind)
    }

    /// The facts that somebody wrote, in any order; none of a scenario.
    var facts: [FactID] {
        guard case .vector(let vector) = content else { return [] }
        return Array(vector.facts.keys)
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
