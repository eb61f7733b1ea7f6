/// A condition made ready for being read many times: its parts in reading order, facts by number, and one connective
/// for all.
struct Clause: Sendable {
    enum Part: Sendable {
        /// Holds where the yes-or-no fact of that number is true.
        case fact(Int)
        /// A number, a day or a count held against another: the atom of that place.
        case atom(Int)
        /// Holds where the part behind it does not.
        case not
        /// Holds where at least so many of those behind it do.
        case atLeast(Int, of: Int)
    }

    /// A part, and where the next one begins that is not inside it.
    private(set) var parts: [(part: Part, end: Int)] = []
    private(set) var atoms: [Condition] = []

    init(_ condition: Condition, _ declared: DeclaredFacts) {
        add(condition, declared)
    }

    private mutating func add(_ condition: Condition, _ declared: DeclaredFacts) {
        switch condition {
        case .always: add(.atLeast(0, of: 0), around: [], declared)
        case .fact(let id):
            if let number = declared.number(of: id) {
                add(.fact(number), around: [], declared)
            } else {
                addAtom(condition)
            }
        case .number, .day, .count: addAtom(condition)
        case .not(let inner): add(.not, around: [inner], declared)
        case .all(let inner): add(.atLeast(inner.count, of: inner.count), around: inner, declared)
        case .any(let inner): add(.atLeast(1, of: inner.count), around: inner, declared)
        case .atLeast(let count, let inner): add(.atLeast(count, of: inner.count), around: inner, declared)
        }
    }

    private mutating func add(_ part: Part, around inner: [Condition], _ declared: DeclaredFacts) {
        let place = parts.count
        parts.append((part, place + 1))
        for condition in inner { add(condition, declared) }
        parts[place].end = parts.count
    }

    private mutating func addAtom(_ condition: Condition) {
        parts.append((.atom(atoms.count), parts.count + 1))
        atoms.append(condition)
    }
}
