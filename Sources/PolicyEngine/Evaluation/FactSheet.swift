import CivilTime

/// What the evidence says of each declared fact, looked up once for all rules that read it.
final class FactSheet {
    /// What one fact was over time.
    enum Line {
        /// The same at all times; nil where it is not known.
        case constant(FactValue?)
        /// In order of time, the first from ever on.
        case stretches([Stretch])
    }

    struct Stretch {
        let from: Instant?
        let value: FactValue?
        /// How many earlier stretches are unknown too.
        let unknownBefore: Int
    }

    let declared: DeclaredFacts
    private let facts: [FactID: FactHistory]
    private let asOf: Instant
    private let knownAt: Instant?
    private var lines: [Line?]

    init(_ declared: DeclaredFacts, of evidence: Evidence, asOf: Instant, knownAt: Instant?) {
        self.declared = declared
        self.facts = evidence.facts
        self.asOf = asOf
        self.knownAt = knownAt
        lines = Array(repeating: nil, count: declared.ids.count)
    }

    /// What the fact of that number was.
    ///
    /// - Throws: `EvaluationError.answerMistaken`.
    func line(of number: Int) throws(EvaluationError) -> Line {
        if let line = lines[number] { return line }
        let line: Line
        switch facts[declared.ids[number]] ?? .unknown {
        case .known(let value):
            try admit(value, for: number)
            line = .constant(value)
        case .unknown: line = .constant(nil)
        case .history(let entries): line = .stretches(try stretches(of: entries, for: number))
        }
        lines[number] = line
        return line
    }

    /// The line of a fact that was looked up before; unknown where it was not.
    func knownLine(of number: Int) -> Line {
        lines[number] ?? .constant(nil)
    }

    private func admit(_ value: FactValue, for number: Int) throws(EvaluationError) {
        let answer = declared.answers[number]
        guard answer.takes(value) else {
            throw .answerMistaken(declared.ids[number], declared: answer.word, found: value)
        }
    }

    /// Entries in force order; of two that start together the later recorded holds; neighbours that agree are one.
    private func stretches(
        of entries: [FactHistory.Entry], for number: Int
    ) throws(EvaluationError) -> [Stretch] {
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
            if let value = part.value { try admit(value, for: number) }
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
        }
    }
}
