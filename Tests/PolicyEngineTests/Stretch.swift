import CivilTime
import PolicyEngine

/// What a fact is over a stretch of time that runs to the next one: known, or one unknown.
struct Stretch {
    let fact: FactID
    let from: Instant?
    var value: Bool?
}

extension [Stretch] {
    /// Every way of answering the unknown stretches, with the answers given as bits.
    func completions() -> [[Stretch]] {
        let open = indices.filter { self[$0].value == nil }
        return (0..<(1 << open.count)).map { answers in
            var completed = self
            for (bit, index) in open.enumerated() { completed[index].value = answers & (1 << bit) != 0 }
            return completed
        }
    }

    func value(of fact: FactID, at instant: Instant) -> Bool {
        var found: Bool?
        for stretch in self where stretch.fact == fact {
            if let from = stretch.from, from > instant { continue }
            found = stretch.value
        }
        return found ?? false
    }

    /// The same as evidence, where every stretch is known.
    var asEvidence: [FactID: FactHistory] {
        var entries: [FactID: [FactHistory.Entry]] = [:]
        for stretch in self {
            entries[stretch.fact, default: []].append(
                FactHistory.Entry(
                    value: stretch.value.map { .truth($0) }, from: stretch.from ?? Instant(milliseconds: 0)))
        }
        return entries.mapValues { .history($0) }
    }
}
