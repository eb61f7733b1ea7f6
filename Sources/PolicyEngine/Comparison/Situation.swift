import CivilTime

/// One way in which everything could be that some conditions read.
struct Situation {
    /// The day for which the conditions are read.
    let today: CivilDate
    var facts: [FactID: FactValue] = [:]
    /// How many events are of each pattern.
    var tallies: [EventPattern: Int] = [:]
    /// Events that make up the tallies.
    var counted: [CountedEvent] = []

    /// Whether the condition holds.
    func holds(_ condition: Condition) -> Bool {
        condition.truth { atom in
            switch atom {
            case .fact(let id): Truth(facts[id] == .truth(true))
            case .number(let id, let comparison, let bound):
                if case .number(let value) = facts[id] { Truth(comparison.holds(value, bound)) } else { .unknown }
            case .day(let left, let comparison, let right):
                if let left = day(left), let right = day(right) {
                    Truth(comparison.holds(left, right))
                } else {
                    .unknown
                }
            case .count(let pattern, let atLeast): Truth(tallies[pattern, default: 0] >= atLeast)
            default: .unknown
            }
        } == .yes
    }

    private func day(_ day: Day) -> CivilDate? {
        let start: CivilDate?
        switch day.start {
        case .today: start = today
        case .fixed(let date): start = date
        case .fact(let id): if case .day(let date) = facts[id] { start = date } else { start = nil }
        }
        guard let period = day.period else { return start }
        return start.flatMap { period.firstDay(after: $0) }
    }
}
