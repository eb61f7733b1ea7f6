import CivilTime
import PolicyEngine

/// Walks through every completion of what a random criterion's evidence leaves open, with reckoning of its own.
struct CompletionOracle {
    /// One settled world: every fact has a value, every event a day, a half of it, and a tie or none.
    private struct World {
        var values: [FactID: FactValue]
        /// Twice the day's number, and one more where it lies after noon.
        var places: [EventID: Int]
        /// Whether a complaint that is tied to nothing on record follows some behaviour in time.
        var follows: [EventID: Bool]
    }

    let sample: RandomCriterion

    /// What all completions say, and the facts and the events on which it depends.
    func verdict() -> (answer: Truth, facts: Set<FactID>, events: Set<EventID>) {
        let worlds = self.worlds()
        let answers = worlds.map { holds(sample.condition, in: $0) }
        if Set(answers).count == 1 { return (Truth(answers[0]), [], []) }
        var facts: Set<FactID> = []
        for id in Set(worlds.flatMap(\.values.keys)) where sample.known[id] == nil {
            var seen: [String: Bool] = [:]
            for (world, answer) in zip(worlds, answers) {
                var rest = world
                rest.values[id] = nil
                if let other = seen.updateValue(answer, forKey: key(rest)), other != answer { facts.insert(id) }
            }
        }
        var events: Set<EventID> = []
        for id in sample.events.map(\.id) {
            var seen: [String: Bool] = [:]
            for (world, answer) in zip(worlds, answers) {
                var rest = world
                rest.places[id] = nil
                rest.follows[id] = nil
                if let other = seen.updateValue(answer, forKey: key(rest)), other != answer { events.insert(id) }
            }
        }
        return (.unknown, facts, events)
    }

    private func key(_ world: World) -> String {
        let values = world.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let places = world.places.sorted { $0.key < $1.key }.map { "\($0.key)@\($0.value)" }
        let follows = world.follows.sorted { $0.key < $1.key }.map { "\($0.key)~\($0.value)" }
        return (values + places + follows).joined(separator: " ")
    }

    private func worlds() -> [World] {
        var worlds = [World(values: sample.known, places: [:], follows: [:])]
        func split<Choice>(_ choices: [Choice], _ apply: (inout World, Choice) -> Void) {
            worlds = worlds.flatMap { world in
                choices.map { choice in
                    var next = world
                    apply(&next, choice)
                    return next
                }
            }
        }
        let read = Set(sample.condition.facts)
        for fact in sample.facts where sample.known[fact.id] == nil && read.contains(fact.id) {
            split(candidates(for: fact)) { $0.values[fact.id] = $1 }
        }
        guard !sample.condition.patterns.isEmpty else { return worlds }
        for event in sample.events {
            switch event.at {
            case .instant(let instant): split([2 * Int(instant.milliseconds / 86_400_000)]) { $0.places[event.id] = $1 }
            case .date(let day): split([2 * day.dayNumber, 2 * day.dayNumber + 1]) { $0.places[event.id] = $1 }
            case .month: break
            }
            // What is said to lie after today cannot be seen yet.
            let isTied = sample.events.contains { other in
                guard other.kind == "behaviour", other.about == event.about, case .date(let day) = other.at
                else { return false }
                return day <= RandomCriterion.today
            }
            if event.kind == "complaint", event.about.isEmpty || !isTied {
                split([false, true]) { $0.follows[event.id] = $1 }
            }
        }
        return worlds
    }

    private func candidates(for fact: Fact) -> [FactValue] {
        switch fact.answer {
        case .yesNo: [false, true]
        case .number: (-2...6).map { .number($0) }
        case .day: (-45...50).map { .day(RandomCriterion.today.adding(days: $0)) }
        case .dayBetween(let first, let last, recalled: _):
            (first.dayNumber...last.dayNumber).map { .day(CivilDate(dayNumber: $0)) }
        }
    }

    private func holds(_ condition: Condition, in world: World) -> Bool {
        switch condition {
        case .always: true
        case .fact(let id): world.values[id] == true
        case .number(let id, let comparison, let number):
            if case .number(let value) = world.values[id] { holds(value - number, comparison) } else { false }
        case .day(let left, let comparison, let right):
            holds(dayNumber(left, world) - dayNumber(right, world), comparison)
        case .count(let pattern, let least):
            sample.events.filter { $0.kind == pattern.kind && counts($0, pattern, world) }.count >= least
        case .not(let inner): !holds(inner, in: world)
        case .all(let parts): !parts.contains { !holds($0, in: world) }
        case .any(let parts): parts.contains { holds($0, in: world) }
        case .atLeast(let count, of: let parts): parts.filter { holds($0, in: world) }.count >= count
        }
    }

    private func holds(_ difference: Int, _ comparison: Comparison) -> Bool {
        switch comparison {
        case .less: difference < 0
        case .atMost: difference <= 0
        case .equal: difference == 0
        case .atLeast: difference >= 0
        case .more: difference > 0
        }
    }

    private func dayNumber(_ day: Day, _ world: World) -> Int {
        var start = RandomCriterion.today
        switch day.start {
        case .today: break
        case .fixed(let date): start = date
        case .fact(let id): if case .day(let date) = world.values[id] { start = date }
        }
        switch day.period {
        case .calendarDays(let count): return start.dayNumber + count + 1
        case .monthsBeginningWith:
            // To the same number of the next month, by walking there; or to the first of the one after.
            let wanted = start.components.day
            var next = start.adding(days: 1)
            while next.components.day != wanted && !(next.components.day == 1 && next.month != start.month.next) {
                next = next.adding(days: 1)
            }
            return next.dayNumber
        default: return start.dayNumber
        }
    }

    /// As of noon, so that what lies after it has not happened; days by their numbers.
    private func counts(_ event: Event, _ pattern: EventPattern, _ world: World) -> Bool {
        let today = RandomCriterion.today.dayNumber
        guard let place = world.places[event.id], place <= 2 * today else { return false }
        let day = place / 2
        guard let following = pattern.following else { return today >= day && today - day <= 3 }
        guard today - day <= 5 else { return false }
        if let follows = world.follows[event.id] { return follows }
        return sample.events.contains { other in
            guard other.kind == following.kind, other.about == event.about, let start = world.places[other.id],
                start <= 2 * today
            else { return false }
            return day >= start / 2 && day - start / 2 <= 2
        }
    }
}
