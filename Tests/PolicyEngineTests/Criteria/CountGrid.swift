import CivilTime
import PolicyEngine
import SeededRandom

/// Random events counted by a rule that is read upon one of them, tried on a grid of half hours.
struct CountGrid {
    /// 00:00 on Monday 4 March 2024, in winter time.
    private static let midnight = Instant(milliseconds: 1_709_510_400_000)
    private static let hour: Int64 = 3_600_000
    private static let minute: Int64 = 60_000

    let condition: Condition
    /// The last is the one upon which the rule is read.
    let events: [Event]

    /// At most two events are known to the day only; all others lie at whole hours.
    init(using random: inout SeededGenerator) {
        var vague = 2
        func event(_ id: String, _ kind: EventKind) -> Event {
            let day = Int.random(in: 0...2, using: &random)
            if vague > 0, Int.random(in: 0..<2, using: &random) == 0 {
                vague -= 1
                return Event(EventID(id), kind, at: .date(CivilDate(dayNumber: 19786 + day)))
            }
            let hours = Int64(day * 24 + Int.random(in: 0..<24, using: &random))
            return Event(EventID(id), kind, at: .instant(Self.midnight.adding(milliseconds: hours * Self.hour)))
        }
        var events = (0..<Int.random(in: 0...3, using: &random)).map { event("x\($0)", "x") }
        events += (0..<Int.random(in: 0...2, using: &random)).map { event("y\($0)", "y") }
        events.append(event("z", "z"))
        self.events = events
        func count() -> Condition {
            let within: Period? = Bool.random(using: &random) ? .hours(.random(in: 1...40, using: &random)) : nil
            let kind: EventKind = Bool.random(using: &random) ? "x" : "y"
            let counted = Condition.count(
                EventPattern(kind, within: within), atLeast: .random(in: 1...2, using: &random))
            return Bool.random(using: &random) ? counted : !counted
        }
        let (first, second) = (count(), count())
        condition = Bool.random(using: &random) ? first && second : first || second
    }

    /// The answers over the grid: half hours that no two events share, and both ends of the day, so that every order
    /// and distance comes up.
    var answers: Set<Bool> {
        var found: Set<Bool> = []
        var settlements: [[Int64]] = [[]]
        for (index, event) in events.enumerated() {
            var places: [Int64] = []
            switch event.at {
            case .instant(let instant): places = [instant.milliseconds]
            case .date(let day):
                let start = Int64(day.dayNumber) * 24 * Self.hour
                places = (0..<48).map { start + Int64($0) * 30 * Self.minute + Int64(2 * index + 1) * Self.minute }
                places += [start, start + 24 * Self.hour - 1]
            case .month: break
            }
            settlements = settlements.flatMap { settled in places.map { settled + [$0] } }
        }
        for settled in settlements { found.insert(holds(condition, settled)) }
        return found
    }

    private func holds(_ condition: Condition, _ settled: [Int64]) -> Bool {
        switch condition {
        case .all(let parts): return !parts.contains { !holds($0, settled) }
        case .any(let parts): return parts.contains { holds($0, settled) }
        case .not(let inner): return !holds(inner, settled)
        case .count(let pattern, atLeast: let least):
            let read = settled[settled.count - 1]
            let counted = events.indices.filter { index in
                guard events[index].kind == pattern.kind, settled[index] <= read else { return false }
                guard case .hours(let hours) = pattern.within else { return true }
                return read - settled[index] < Int64(hours) * Self.hour
            }
            return counted.count >= least
        case .always, .fact, .number, .day, .atLeast: return true
        }
    }
}
