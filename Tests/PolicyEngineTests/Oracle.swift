import CivilTime
import PolicyEngine

/// What a duty comes to where everything is known: the rules once more, written down slowly and without the engine.
struct Oracle {
    struct Verdict: Hashable {
        let status: Status
        var due: Instant?
    }

    /// Due instants that several completions ask for, counted once.
    final class Dues {
        private var known: [Limit: [Instant: Instant]] = [:]

        func due(_ limit: Limit, from start: Instant) throws -> Instant? {
            if let due = known[limit]?[start] { return due }
            let due = try limit.period.due(from: start, on: Sample.calendar)
            known[limit, default: [:]][start] = due
            return due
        }
    }

    let duty: Duty
    let facts: [Stretch]
    let asOf: Instant
    let dues: Dues

    func holds(_ condition: Condition, at instant: Instant) -> Bool {
        switch condition {
        case .always: return true
        case .fact(let id): return facts.value(of: id, at: instant)
        case .not(let inner): return !holds(inner, at: instant)
        case .all(let parts):
            for part in parts where !holds(part, at: instant) { return false }
            return true
        case .any(let parts):
            for part in parts where holds(part, at: instant) { return true }
            return false
        case .atLeast(let count, of: let parts):
            return parts.filter { holds($0, at: instant) }.count >= count
        case .number, .day, .count:
            // Held against an oracle of their own.
            return false
        }
    }

    /// Nil where the trigger has not happened by then; a service counts if it lies from the trigger to the as-of.
    func verdict(triggeredAt trigger: Instant, servedAt service: Instant?) throws -> Verdict? {
        guard trigger <= asOf else { return nil }
        var discharge: Instant?
        if let service, service >= trigger, service <= asOf { discharge = service }
        guard holds(duty.audience, at: trigger) else { return Verdict(status: .notOwed) }
        let turns = Set(facts.compactMap(\.from)).filter { $0 > trigger && $0 <= asOf }.sorted()
        var due: Instant?
        func prefer(_ other: Instant?) {
            guard let other else { return }
            guard let current = due else { return due = other }
            due = duty.kind == .duty ? min(current, other) : max(current, other)
        }
        for limit in duty.limits where holds(limit.condition, at: trigger) {
            prefer(try dues.due(limit, from: trigger))
        }
        for turn in turns {
            if let discharge, discharge <= turn { break }
            if let due, due <= turn { break }
            let before = turn.adding(milliseconds: -1)
            for limit in duty.limits where holds(limit.condition, at: turn) && !holds(limit.condition, at: before) {
                prefer(try dues.due(limit, from: turn))
            }
        }
        if let exception = duty.exception {
            let moments =
                [trigger]
                + turns.filter { turn in
                    (discharge.map { turn < $0 } ?? true) && (due.map { turn < $0 } ?? true)
                }
            if moments.contains(where: { holds(exception, at: $0) }) { return Verdict(status: .excepted) }
        }
        guard let due else { return Verdict(status: discharge == nil ? .judgement : .met) }
        let isOpportunity = duty.kind == .opportunity
        if let discharge {
            if discharge < due { return Verdict(status: isOpportunity ? .taken : .met, due: due) }
            return Verdict(status: isOpportunity ? .lapsed : .late, due: due)
        }
        if asOf < due { return Verdict(status: isOpportunity ? .open : .pending, due: due) }
        return Verdict(status: isOpportunity ? .lapsed : .breached, due: due)
    }
}
