public import CivilTime
public import PolicyEngine

/// One language-neutral test case: evidence, an instant, and what a policy must say.
public struct Vector: Hashable, Sendable {
    /// An event of a vector; a service may name the duty that it discharges instead of a kind.
    public struct Occurrence: Hashable, Sendable {
        /// The event; its kind is empty where a duty is named instead.
        public let event: Event
        /// The duty that this service discharges; nil where the event has a kind.
        public let discharges: DutyID?
    }

    /// The vector's id, unique in its file.
    public let id: String
    /// What it is about; nil where the file does not say.
    public let title: String?
    /// Why the expectation is right; nil where the file does not say.
    public let why: String?
    /// What is known of each fact.
    public let facts: [FactID: FactHistory]
    /// What happened.
    public let occurrences: [Occurrence]
    /// Markers on the case.
    public let markers: Set<Marker>
    /// For whom it is judged; nil where events name nobody.
    public let beneficiary: BeneficiaryID?
    /// The instant at which the duties are looked at.
    public let asOf: Instant
    /// Leaves out what was recorded later; nil leaves out nothing.
    public let knownAt: Instant?
    /// Local changes under which it is judged; nil for the policy as it is.
    public let overlay: Overlay?
    /// What must come out.
    public let expectations: [VectorExpectation]

    /// The policy that the vector is judged by: that one, with the vector's overlay where it has one.
    ///
    /// - Throws: `DocumentError` where the overlay does not fit the policy.
    public func policy(over base: Policy, on calendar: WorkingCalendar) throws(DocumentError) -> Policy {
        guard let overlay else { return base }
        do throws(OverlayError) {
            return try overlay.applied(to: base, on: calendar)
        } catch {
            let path = error.path(in: overlay)
            throw DocumentError("vector \(id), overlay\(path.isEmpty ? "" : ".\(path)")", .unreadable("\(error)"))
        }
    }

    /// The vector's evidence, in the words of that policy.
    ///
    /// - Throws: `DocumentError` where an event names a duty that the policy does not have.
    public func evidence(for policy: Policy) throws(DocumentError) -> Evidence {
        try evidence(for: [policy])
    }

    /// The vector's evidence, in the words of those policies.
    ///
    /// - Throws: `DocumentError` where an event names a duty that none of them has.
    public func evidence(for policies: [Policy]) throws(DocumentError) -> Evidence {
        var events: [Event] = []
        events.reserveCapacity(occurrences.count)
        for occurrence in occurrences {
            guard let named = occurrence.discharges else {
                events.append(occurrence.event)
                continue
            }
            guard let kind = policies.lazy.compactMap({ $0.duty(named)?.discharges.first }).first else {
                let names = policies.count == 1 ? policies[0].id.rawValue : "the rulebook"
                throw DocumentError(
                    "vector \(id), event \(occurrence.event.id), discharges",
                    .badValue(named.rawValue, expected: "a duty of \(names) that a service discharges"))
            }
            let event = occurrence.event
            events.append(
                Event(
                    event.id, kind, at: event.at, recorded: event.recorded, by: event.by, about: event.about,
                    for: event.for, answers: event.answers, period: event.period, duty: event.duty,
                    authority: event.authority, replaces: event.replaces, isVoid: event.isVoid))
        }
        return Evidence(facts: facts, events: events, markers: markers, beneficiary: beneficiary)
    }
}
