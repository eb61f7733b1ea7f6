import CivilTime
import PolicyEngine

/// Short forms for duties whose clock agreements, pauses and services move.
enum ClockSample {
    static let pausing = Citation(
        instrument: "Test Code", edition: "1", locator: "Pauses", locatorVerification: .secondary)

    static func duty(
        _ limits: [Limit], kind: Duty.Kind = .duty, owedTo audience: Condition = .always,
        until endings: [EventKind]? = nil, pauses: Bool = false, exceptedWhen exception: Condition? = nil
    ) -> Duty {
        Duty(
            "told", citing: Sample.citation(), summary: "Kept informed", kind: kind, owedTo: audience,
            audienceVerification: .primary, owedBy: ["police"], upon: .event("arrested"),
            triggerVerification: .primary, within: limits, exceptedWhen: exception,
            dischargedBy: ["service.told"], recurring: endings.map { Recurrence(until: $0) },
            pausedUnder: pauses ? pausing : nil)
    }

    static func limit(_ period: Period, when condition: Condition = .always) -> Limit {
        Limit(period, when: condition, verification: .primary)
    }

    static let asAgreed = limit(.asAgreed("frequency"))

    static func agreed(
        _ id: EventID, _ at: String, _ period: Period?, about: [ThingID] = []
    ) throws -> Event {
        Event(id, .agreed("frequency"), at: try time(at), about: about, period: period)
    }

    static func paused(_ id: EventID, _ at: String, duty: DutyID = "told", about: [ThingID] = []) throws -> Event {
        Event(id, .clockPaused, at: try time(at), about: about, duty: duty, authority: "a court's order")
    }

    static func resumed(_ id: EventID, _ at: String, duty: DutyID = "told", about: [ThingID] = []) throws -> Event {
        Event(id, .clockResumed, at: try time(at), about: about, duty: duty)
    }

    static func time(_ text: String) throws -> EventTime {
        try Sample.event("x", "x", text).at
    }
}
