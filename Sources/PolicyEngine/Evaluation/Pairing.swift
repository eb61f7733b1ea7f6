import CivilTime

/// One way of saying which service answers which trigger.
struct Pairing: Hashable {
    /// The service that answers each answered trigger, by position on the timeline.
    var answers: [Int: Int] = [:]
    /// For each service whose meaning is open: the trigger it was taken to answer.
    var choices: [Int: Int] = [:]

    /// More meanings than this are not told apart.
    static let mostMeanings = 1024

    /// Every way of pairing, services taken in time order; nil where there are too many.
    ///
    /// - Parameters:
    ///   - triggers: positions of the triggers that happened, in time order and then as listed.
    ///   - services: positions of the services that happened, likewise.
    ///   - place: where each of them lies.
    static func all(
        _ triggers: [Int], _ services: [Int], on timeline: Timeline, place: (Int) -> Instant
    ) -> [Pairing]? {
        var pairings = [Pairing()]
        for service in services {
            let event = timeline.entries[service].event
            let reached = triggers.filter { place($0) <= place(service) }
            if !event.answers.isEmpty {
                let named = event.answers.compactMap { timeline.corrections.standing(for: $0) }
                for index in pairings.indices {
                    for trigger in reached where pairings[index].answers[trigger] == nil {
                        if named.contains(timeline.entries[trigger].event.id) {
                            pairings[index].answers[trigger] = service
                        }
                    }
                }
                continue
            }
            pairings = pairings.flatMap { pairing in
                let open = reached.filter { pairing.answers[$0] == nil }
                let targets = Self.targets(of: event.about, among: open) { timeline.entries[$0].event.about }
                switch targets {
                case .each(let chosen):
                    var next = pairing
                    for trigger in chosen { next.answers[trigger] = service }
                    return [next]
                case .oneOf(let meanings):
                    return meanings.map { meaning in
                        var next = pairing
                        next.answers[meaning] = service
                        next.choices[service] = meaning
                        return next
                    }
                }
            }
            if pairings.count > mostMeanings { return nil }
        }
        return pairings
    }

    /// The service that answers a trigger beside which there is no other: the first one that may.
    ///
    /// It is what all ways of pairing come to, as then no service can mean one of several.
    ///
    /// - Parameters:
    ///   - services: positions of services of exact time, in time order and then as listed.
    static func answer(to trigger: Int, among services: [Int], on timeline: Timeline) -> Int? {
        let started = timeline.entries[trigger]
        return services.first { service in
            let entry = timeline.entries[service]
            guard entry.span.start >= started.span.start else { return false }
            if !entry.event.answers.isEmpty {
                return entry.event.answers.contains { timeline.corrections.standing(for: $0) == started.event.id }
            }
            let (things, others) = (entry.event.about, started.event.about)
            return things.isEmpty || others.isEmpty || others.contains { things.contains($0) }
        }
    }

    /// What a service answers.
    enum Targets {
        case each([Int])
        case oneOf([Int])
    }

    /// What a service about those things answers.
    ///
    /// - Parameters:
    ///   - open: unanswered triggers, or occurrences, not later than the service, earliest first.
    ///   - about: what each of them is about.
    static func targets(of things: [ThingID], among open: [Int], about: (Int) -> [ThingID]) -> Targets {
        let aboutNothing = open.first { about($0).isEmpty }
        if !things.isEmpty {
            var own: [Int] = []
            for thing in things {
                guard let earliest = open.first(where: { about($0).contains(thing) }) else { continue }
                if !own.contains(earliest) { own.append(earliest) }
            }
            if own.isEmpty, let aboutNothing { own = [aboutNothing] }
            return .each(own)
        }
        var meanings: [Int] = []
        for thing in open.flatMap(about) {
            guard let earliest = open.first(where: { about($0).contains(thing) }) else { continue }
            if !meanings.contains(earliest) { meanings.append(earliest) }
        }
        if let aboutNothing, !meanings.contains(aboutNothing) { meanings.append(aboutNothing) }
        return meanings.count <= 1 ? .each(meanings) : .oneOf(meanings)
    }
}
