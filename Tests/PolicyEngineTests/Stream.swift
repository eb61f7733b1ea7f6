import CivilTime
import PolicyEngine

/// Short forms for measures and the incidents that they count.
enum Stream {
    static let facts = [
        Fact("urban", "Was it in a town?"), Fact("out", "Were they out of doors?"),
        Fact("crew", "How many went?", answer: .number(of: "people")),
        Fact("built", "When was the house built?", answer: .day),
    ]

    static func measure(over population: Condition = .always, _ targets: [Target]) -> Measure {
        Measure(
            "attendance", citing: Sample.citation(), summary: "Attended in time", over: population,
            from: "mobilised", until: "arrived", clockVerification: .secondary, targets: targets)
    }

    static func share(
        _ name: String = "all", within period: Period = .minutes(6), percent: Int = 90,
        when condition: Condition = .always
    ) -> Target {
        Target(name, .share(within: period, percent: percent), when: condition, verification: .primary)
    }

    static func mean(_ name: String = "mean", atMost period: Period = .minutes(6)) -> Target {
        Target(name, .mean(atMost: period), verification: .unverified)
    }

    static func reading(
        _ measure: Measure, asOf: Instant? = nil, knownAt: String? = nil,
        considering markers: Set<Marker> = [], inForce: InForce = InForce(from: CivilDate(dayNumber: 0)),
        recordedFrom: CivilDate? = nil
    ) throws -> MeasureReading? {
        let policy = try Policy(
            "standard/1", title: "Standard", instrument: "Standard", bindingForce: .commitment,
            inForce: inForce, status: .inForce, jurisdiction: "London", facts: facts,
            measures: [measure], markersConsidered: markers)
        return policy.reading(
            of: measure.id, asOf: try asOf ?? Instant("2024-02-01T00:00:00Z"),
            knownAt: try knownAt.map { try Instant($0) }, recordedFrom: recordedFrom, on: Sample.calendar)
    }

    /// An incident mobilised at noon on 8 January 2024 that took so many milliseconds.
    static func incident(
        taking milliseconds: Int64?, facts: [FactID: FactHistory] = [:]
    ) throws -> Evidence {
        let start = try Instant("2024-01-08T12:00:00Z")
        var events = [Event("m", "mobilised", at: .instant(start))]
        if let milliseconds {
            events.append(Event("a", "arrived", at: .instant(start.adding(milliseconds: milliseconds))))
        }
        return Evidence(facts: facts, events: events)
    }
}
