import CivilTime

/// One way in which the occurrences of a duty are answered and, where it recurs, follow each other.
struct Succession {
    /// One occurrence: what started it, and what became of it.
    struct Link {
        /// The event that started its clock, by position on the timeline.
        let event: Int
        /// What it is about; nothing where nobody said.
        let things: [ThingID]
        /// For a duty that recurs, the positions of all that it goes back to, with its own.
        var line: Set<Int> = []
        /// The service that answered it.
        var answer: Int?
        /// When an event ended it.
        var ending: Instant?
    }

    private(set) var links: [Link]
    /// For each service whose meaning is open: the occurrence it was taken to answer, by the event that started it.
    private(set) var choices: [Int: Int]

    /// The triggers of a duty that is owed once, each with its answer.
    init(_ pairing: Pairing, triggers: [Int], on timeline: Timeline) {
        links = triggers.map {
            Link(event: $0, things: timeline.entries[$0].event.about, answer: pairing.answers[$0])
        }
        choices = pairing.choices
    }

    private init(_ links: [Link]) {
        self.links = links
        choices = [:]
    }

    func link(of event: Int) -> Link? {
        links.first { $0.event == event }
    }

    /// Every way in which the occurrences of a duty that recurs can follow each other; nil where there are too many.
    ///
    /// Each service that answers something starts the next occurrence. Nothing is answered after it ended.
    ///
    /// - Parameters:
    ///   - triggers, services, endings: positions of what happened, in time order and then as listed.
    ///   - place: where each of them lies.
    static func all(
        _ triggers: [Int], _ services: [Int], endings: [Int], on timeline: Timeline, place: (Int) -> Instant
    ) -> [Succession]? {
        func ending(_ start: Instant, _ things: [ThingID]) -> Instant? {
            let found = endings.first { ending in
                let about = timeline.entries[ending].event.about
                return place(ending) >= start && (about.isEmpty || things.allSatisfy(about.contains))
            }
            return found.map(place)
        }
        let first = triggers.map { trigger in
            let things = timeline.entries[trigger].event.about
            return Link(event: trigger, things: things, line: [trigger], ending: ending(place(trigger), things))
        }
        var successions = [Succession(first)]
        for service in services {
            let at = place(service)
            successions = successions.flatMap { succession in
                let open = succession.links.indices.filter { index in
                    let link = succession.links[index]
                    return link.answer == nil && link.event != service && place(link.event) <= at
                        && link.ending.map { at <= $0 } ?? true
                }.sorted { left, right in
                    let events = (succession.links[left].event, succession.links[right].event)
                    return (place(events.0), events.0) < (place(events.1), events.1)
                }
                return succession.meanings(of: service, among: open, on: timeline).map { chosen, isOpen in
                    var next = succession
                    if isOpen { next.choices[service] = chosen.first.map { succession.links[$0].event } }
                    next.answer(chosen, by: service, on: timeline) { ending(at, $0) }
                    return next
                }
            }
            if successions.count > Pairing.mostMeanings { return nil }
        }
        return successions
    }

    /// Which of the open occurrences a service answers, in each way of reading it.
    private func meanings(
        of service: Int, among open: [Int], on timeline: Timeline
    ) -> [(chosen: [Int], isOpen: Bool)] {
        let event = timeline.entries[service].event
        if !event.answers.isEmpty {
            let named = event.answers.compactMap { timeline.corrections.standing(for: $0) }
            let chosen = open.filter { index in
                links[index].line.contains { named.contains(timeline.entries[$0].event.id) }
            }
            return [(chosen, false)]
        }
        switch Pairing.targets(of: event.about, among: open, about: { links[$0].things }) {
        case .each(let chosen): return [(chosen, false)]
        case .oneOf(let meanings): return meanings.map { ([$0], true) }
        }
    }

    private mutating func answer(
        _ chosen: [Int], by service: Int, on timeline: Timeline, ending: ([ThingID]) -> Instant?
    ) {
        guard !chosen.isEmpty else { return }
        var things = timeline.entries[service].event.about
        let isSilent = things.isEmpty
        var line: Set<Int> = [service]
        for index in chosen {
            links[index].answer = service
            line.formUnion(links[index].line)
            if isSilent { for thing in links[index].things where !things.contains(thing) { things.append(thing) } }
        }
        links.append(Link(event: service, things: things, line: line, ending: ending(things)))
    }
}
