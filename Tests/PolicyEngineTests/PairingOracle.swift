import CivilTime
import PolicyEngine

/// Which service answers which trigger, from the words of the vocabulary: every meaning of it.
struct PairingOracle {
    let triggers: [Event]
    let services: [Event]

    static func instant(_ event: Event) -> Instant {
        guard case .instant(let instant) = event.at else { return Instant(milliseconds: 0) }
        return instant
    }

    /// For each meaning, the service of each answered trigger.
    func meanings() -> [[EventID: Event]] {
        func inTime(_ events: [Event]) -> [Event] {
            events.enumerated().sorted { left, right in
                let (first, second) = (Self.instant(left.element), Self.instant(right.element))
                return first == second ? left.offset < right.offset : first < second
            }.map(\.element)
        }
        var meanings: [[EventID: Event]] = [[:]]
        for service in inTime(services) {
            meanings = meanings.flatMap { answered -> [[EventID: Event]] in
                let open = inTime(triggers).filter {
                    answered[$0.id] == nil && Self.instant($0) <= Self.instant(service)
                }
                func answering(_ chosen: [Event]) -> [EventID: Event] {
                    var next = answered
                    for trigger in chosen { next[trigger.id] = service }
                    return next
                }
                if !service.answers.isEmpty { return [answering(open.filter { service.answers.contains($0.id) })] }
                let general = open.first { $0.about.isEmpty }
                if !service.about.isEmpty {
                    let own = service.about.compactMap { thing in open.first { $0.about.contains(thing) } }
                    return [answering(own.isEmpty ? general.map { [$0] } ?? [] : own)]
                }
                var choices: [EventID: Event] = [:]
                for thing in Set(open.flatMap(\.about)) {
                    if let first = open.first(where: { $0.about.contains(thing) }) { choices[first.id] = first }
                }
                if let general { choices[general.id] = general }
                return choices.isEmpty ? [answered] : choices.values.map { answering([$0]) }
            }
        }
        return meanings
    }
}
