import CivilTime
import PolicyEngine
import SeededRandom

/// A case in the making: the events of one duty after the other.
struct CaseDraft {
    private let words: RuleWords
    private let times: RandomTimes
    private(set) var events: [Event] = []

    init(_ words: RuleWords, _ times: RandomTimes) {
        self.words = words
        self.times = times
    }

    /// Adds what starts the duty's clock and, mostly, what answers it.
    ///
    /// - Parameters:
    ///   - things: what its events are about.
    ///   - isRepeated: whether kinds that are there may come again.
    mutating func raise(
        _ duty: Duty, about things: [ThingID], isRepeated: Bool, using random: inout SeededGenerator
    ) {
        func chance(_ percent: Int, _ random: inout SeededGenerator) -> Bool {
            Int.random(in: 0..<100, using: &random) < percent
        }
        var start = times.instant(using: &random)
        // At the very instant of something else, orders and choices are hardest to get right.
        if let other = events.randomElement(using: &random), case .instant(let same) = other.at,
            chance(20, &random)
        {
            start = same
        }
        var named: EventID?
        if case .receipt(let receipt, of: let underlying) = duty.trigger {
            if chance(75, &random) {
                start = add(underlying, at: start, about: things, isRepeated, using: &random).at
            }
            if chance(70, &random) {
                let received =
                    chance(85, &random)
                    ? times.later(than: start, using: &random) : times.instant(using: &random)
                (named, start) = add(receipt, at: received, about: things, isRepeated, using: &random)
            }
        } else {
            (named, start) = add(duty.trigger.startingKind, at: start, about: things, isRepeated, using: &random)
        }
        let others = duty.recurrence?.until ?? []
        for kind in duty.discharges + others + counted(by: duty) where chance(55, &random) {
            let at = answer(to: duty, from: start, using: &random)
            let isNaming = isRepeated && chance(30, &random)
            let isSilent = isRepeated && chance(20, &random)
            _ = add(
                kind, at: at, about: isSilent ? [] : things, isRepeated, answering: isNaming ? named : nil,
                using: &random)
        }
    }

    private func counted(by duty: Duty) -> [EventKind] {
        ([duty.audience] + duty.limits.map(\.condition)).flatMap(\.patterns).flatMap {
            [$0.kind, $0.kind] + [$0.following?.kind].compactMap(\.self)
        }
    }

    /// Often right at a due.
    private func answer(to duty: Duty, from start: Instant, using random: inout SeededGenerator) -> Instant {
        let chosen = Int.random(in: 0..<10, using: &random)
        if chosen < 5, let limit = duty.limits.randomElement(using: &random),
            let due = (try? limit.period.due(from: start, on: times.calendar)) ?? nil
        {
            return times.near(due, using: &random)
        }
        switch chosen {
        case 0..<8: return times.later(than: start, using: &random)
        case 8: return times.near(start, using: &random)
        default: return times.instant(using: &random)
        }
    }

    private mutating func add(
        _ kind: EventKind, at instant: Instant, about things: [ThingID], _ isRepeated: Bool,
        answering name: EventID? = nil, using random: inout SeededGenerator
    ) -> (id: EventID, at: Instant) {
        if !isRepeated, let own = events.first(where: { $0.kind == kind }), case .instant(let at) = own.at {
            return (own.id, at)
        }
        var body: Body?
        if Int.random(in: 0..<3, using: &random) == 0, let chosen = words.bodies.randomElement(using: &random) {
            let isShouted = Int.random(in: 0..<8, using: &random) == 0
            body = isShouted ? Body(chosen.rawValue.uppercased()) : chosen
        }
        let id = EventID("e\(events.count)")
        events.append(
            Event(id, kind, at: .instant(instant), by: body, about: things, answers: name.map { [$0] } ?? []))
        return (id, instant)
    }
}
