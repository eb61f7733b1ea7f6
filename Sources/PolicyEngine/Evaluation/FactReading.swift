import CivilTime

/// The facts that one duty reads, as stretches of time, each unknown stretch an unknown of its own.
struct FactReading {
    struct Stretch {
        let from: Instant?
        let value: Bool?
        /// The number of its unknown; nil where the value is known.
        let unknown: Int?
    }

    private var stretches: [FactID: [Stretch]] = [:]
    /// The fact behind each unknown, in the order of first mention.
    private(set) var unknowns: [FactID] = []
    /// Every instant at which some fact changes, ascending.
    private(set) var changes: [Instant] = []

    init(_ ids: [FactID], from facts: [FactID: FactHistory], asOf: Instant, knownAt: Instant?) {
        var changeSet: Set<Instant> = []
        for id in ids {
            var parts: [(from: Instant?, value: Bool?)] = []
            switch facts[id] ?? .unknown {
            case .known(let value):
                parts = [(nil, value.isTrue)]
            case .unknown:
                parts = [(nil, nil)]
            case .history(let entries):
                parts = Self.parts(of: entries, asOf: asOf, knownAt: knownAt)
            }
            stretches[id] = parts.map { part in
                if let from = part.from { changeSet.insert(from) }
                guard part.value == nil else { return Stretch(from: part.from, value: part.value, unknown: nil) }
                unknowns.append(id)
                return Stretch(from: part.from, value: nil, unknown: unknowns.count - 1)
            }
        }
        changes = changeSet.sorted()
    }

    /// Entries in force order; of two that start together the later recorded holds; neighbours that agree are one.
    private static func parts(
        of entries: [FactHistory.Entry], asOf: Instant, knownAt: Instant?
    ) -> [(from: Instant?, value: Bool?)] {
        let visible = entries.enumerated().filter { _, entry in
            entry.from <= asOf && (knownAt.map { (entry.recorded ?? entry.from) <= $0 } ?? true)
        }
        let ordered = visible.sorted { left, right in
            let first = (left.element.from, left.element.recorded ?? left.element.from, left.offset)
            let second = (right.element.from, right.element.recorded ?? right.element.from, right.offset)
            return first < second
        }
        var parts: [(from: Instant?, value: Bool?)] = [(nil, nil)]
        for (_, entry) in ordered {
            if parts.last?.from == entry.from { parts.removeLast() }
            if let last = parts.last, last.value == entry.value?.isTrue { continue }
            parts.append((entry.from, entry.value?.isTrue))
        }
        return parts
    }

    /// The answer at that instant under an assignment of the unknowns.
    func answer(_ id: FactID, at instant: Instant, under assignment: Assignment) -> Truth {
        guard let parts = stretches[id] else { return .unknown }
        var found = parts.first
        for part in parts.dropFirst() {
            guard let from = part.from, from <= instant else { break }
            found = part
        }
        guard let found else { return .unknown }
        if let unknown = found.unknown { return assignment.answer(unknown) }
        return Truth(found.value)
    }

    func truth(of condition: Condition, at instant: Instant, under assignment: Assignment) -> Truth {
        condition.truth { atom in
            if case .fact(let id) = atom { answer(id, at: instant, under: assignment) } else { .unknown }
        }
    }
}

extension FactValue {
    var isTrue: Bool? { if case .truth(let value) = self { value } else { nil } }
}
