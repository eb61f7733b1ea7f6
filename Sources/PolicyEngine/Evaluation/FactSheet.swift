import CivilTime

/// What the evidence says of each declared fact, looked up once for all rules that read it.
///
/// It never changes. It is a class because every reading has it.
final class FactSheet {
    /// What one fact was over time.
    enum Line {
        /// The same at all times; nil where it is not known.
        case constant(FactValue?)
        /// In order of time, the first from ever on.
        case stretches([Stretch])
        /// An answer of another kind than declared, which is a fault of the evidence once a rule reads it.
        case mistaken(FactValue)
    }

    struct Stretch {
        let from: Instant?
        let value: FactValue?
        /// How many earlier stretches are unknown too.
        let unknownBefore: Int
    }

    let declared: DeclaredFacts
    private let lines: [Line]

    init(_ declared: DeclaredFacts, of evidence: Evidence, asOf: Instant, knownAt: Instant?) {
        self.declared = declared
        lines = declared.ids.indices.map { number in
            let answer = declared.answers[number]
            switch evidence.facts[declared.ids[number]] ?? .unknown {
            case .known(let value): return answer.takes(value) ? .constant(value) : .mistaken(value)
            case .unknown: return .constant(nil)
            case .history(let entries):
                let stretches = Self.stretches(of: entries, asOf: asOf, knownAt: knownAt)
                for case let value? in stretches.map(\.value) where !answer.takes(value) { return .mistaken(value) }
                return .stretches(stretches)
            }
        }
    }

    /// What the fact of that number was.
    subscript(number: Int) -> Line { lines[number] }

    /// What the fact of that number was, once it has an answer of the kind declared.
    ///
    /// - Throws: `EvaluationError.answerMistaken`.
    func line(of number: Int) throws(EvaluationError) -> Line {
        if case .mistaken(let value) = lines[number] {
            throw .answerMistaken(declared.ids[number], declared: declared.answers[number].word, found: value)
        }
        return lines[number]
    }

    /// Entries in force order; of two that start together the later recorded holds; neighbours that agree are one.
    private static func stretches(
        of entries: [FactHistory.Entry], asOf: Instant, knownAt: Instant?
    ) -> [Stretch] {
        let visible = entries.enumerated().filter { _, entry in
            entry.from <= asOf && (knownAt.map { (entry.recorded ?? entry.from) <= $0 } ?? true)
        }
        let ordered = visible.sorted { left, right in
            let first = (left.element.from, left.element.recorded ?? left.element.from, left.offset)
            let second = (right.element.from, right.element.recorded ?? right.element.from, right.offset)
            return first < second
        }
        var parts: [(from: Instant?, value: FactValue?)] = [(nil, nil)]
        for (_, entry) in ordered {
            if parts.last?.from == entry.from { parts.removeLast() }
            if let last = parts.last, last.value == entry.value { continue }
            parts.append((entry.from, entry.value))
        }
        var unknown = 0
        var stretches: [Stretch] = []
        for part in parts {
            stretches.append(Stretch(from: part.from, value: part.value, unknownBefore: unknown))
            if part.value == nil { unknown += 1 }
        }
        return stretches
    }
}

extension FactSheet.Line {
    /// The stretches one by one.
    var stretches: [FactSheet.Stretch] {
        switch self {
        case .constant(let value): [FactSheet.Stretch(from: nil, value: value, unknownBefore: 0)]
        case .stretches(let stretches): stretches
        case .mistaken: []
        }
    }

    /// What holds at that instant.
    func stretch(at instant: Instant) -> FactSheet.Stretch {
        switch self {
        case .constant(let value): return FactSheet.Stretch(from: nil, value: value, unknownBefore: 0)
        case .stretches(let stretches):
            var found = stretches[0]
            for stretch in stretches.dropFirst() {
                guard let from = stretch.from, from <= instant else { break }
                found = stretch
            }
            return found
        case .mistaken: return FactSheet.Stretch(from: nil, value: nil, unknownBefore: 0)
        }
    }
}
