import CivilTime
import SafetyStorage
import SeededRandom

/// One thing that a principal tries.
enum SideStep: Hashable, Sendable {
    case record(RecordKey, Revision?)
    case committedRecord(RecordKey, Revision?)
    case query([IndexTerm], AccessScope, RecordQuery.Order, includesEnded: Bool, limit: Int, Place, kind: RecordKind)
    case count([IndexTerm], includesEnded: Bool, limit: Int)
    case commit(CommandKey, [Operation], [Precondition])
    case again
    case receipt(CommandKey)
    case journal(after: Int)
    case journalHead

    /// From where a query goes on.
    enum Place: Hashable, Sendable {
        case start
        case whereTheLastPageEnded
        case token(PageToken)
    }

    /// True where whoever creates or reserves learns that a key or a unique key is taken, as they are meant to.
    func tellsOnPurpose(_ role: AccessRole) -> Bool {
        guard ["numberer", "registrar", "filer"].contains(role),
            case .commit(_, let operations, let preconditions) = self
        else { return false }
        return operations.contains { operation in
            switch operation {
            case .put(let key, _): role != "numberer" && Self.hidden.contains(key.id)
            case .reserve(let unique, _): unique.value == "r1"
            default: false
            }
        }
            || preconditions.contains {
                if case .absent(let key) = $0 { role != "numberer" && Self.hidden.contains(key.id) } else { false }
            }
    }

    /// The ids of what stands in one of the worlds only.
    static let hidden: Set<String> = ["h1", "h2", "h3", "h4", "g1"]

    /// Work of a seed, over records that are there, are hidden, or never were.
    static func random(_ count: Int, using generator: inout SeededGenerator) -> [SideStep] {
        (0..<count).map { _ in random(using: &generator) }
    }

    static let ids = ["v1", "v2", "v3", "v4", "m1", "h1", "h2", "h3", "h4", "g1", "x1", "x2"]

    private static func random(using generator: inout SeededGenerator) -> SideStep {
        let someTerms = terms("state=open", "team=a", "team=b", "rank=2", "owner=ann", "open=yes")
        func flip() -> Bool { Bool.random(using: &generator) }
        func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &generator)] }
        func key() -> RecordKey { RecordKey(pick(["beds", "beds", "beds", "beds", "herts"]), kind(), pick(ids)) }
        func kind() -> RecordKind { pick(["note", "note", "note", "note", "note", "sealed", "plain", "access"]) }
        func revision() -> Revision { Revision(Int.random(in: 1...4, using: &generator)) }
        func someOf(_ terms: [IndexTerm]) -> [IndexTerm] {
            terms.filter { _ in Int.random(in: 0..<5, using: &generator) == 0 }
        }
        func content() -> Envelope {
            note(
                pick(["one", "two"]),
                terms: pick([
                    terms("team=a"), terms("team=a", "state=open"), terms("team=a", "rank=2"), terms("team=b"),
                    terms("team=a", "team=b"), terms("owner=ann"), [],
                ]))
        }
        func operation() -> Operation {
            switch Int.random(in: 0..<9, using: &generator) {
            case 0..<5: .put(key(), content())
            case 5: .end(key())
            case 6: .redact(key(), leaving: content())
            case 7: .erase(key())
            default: .reserve(UniqueKey("ref", pick(["r1", "r2"])), for: key())
            }
        }
        func precondition() -> Precondition { flip() ? .absent(key()) : .at(key(), revision()) }
        switch Int.random(in: 0..<20, using: &generator) {
        case 0..<4: return .record(key(), flip() ? nil : revision())
        case 4: return .committedRecord(key(), flip() ? nil : revision())
        case 5..<9:
            let places: [Place] = [
                .start, .start, .whereTheLastPageEnded, .token(PageToken(value: pick(["1", "2", nil]), id: pick(ids))),
            ]
            let scopes: [AccessScope] = [
                .everything, .everything, .anyOf([IndexTerm("team", "a")]), .anyOf([IndexTerm("team", "b")]),
                .anyOf([IndexTerm("team", "a"), IndexTerm("team", "b")]), .anyOf([]),
                .anyOf([IndexTerm("open", "yes")]),
            ]
            return .query(
                someOf(someTerms), pick(scopes), pick([.id, .term("rank"), .term("team")]), includesEnded: flip(),
                limit: Int.random(in: 1...4, using: &generator), pick(places), kind: kind())
        case 9: return .count(someOf(someTerms), includesEnded: flip(), limit: Int.random(in: 1...3, using: &generator))
        case 10..<15:
            // One that may succeed: a record that is there, and what it may become.
            if flip() {
                let visible = RecordKey("beds", "note", pick(["v1", "v2", "v3", "v4", "m1"]))
                let given = flip() ? [] : [flip() ? Precondition.absent(key()) : .at(key(), revision())]
                return .commit(
                    CommandKey(rawValue: "c\(Int.random(in: 1...30, using: &generator))"), [.put(visible, content())],
                    given)
            }
            let operations = (0..<Int.random(in: 1...3, using: &generator)).map { _ in operation() }
            let preconditions = (0..<Int.random(in: 0...2, using: &generator)).map { _ in precondition() }
            return .commit(
                CommandKey(rawValue: "c\(Int.random(in: 1...30, using: &generator))"), operations, preconditions)
        case 15: return .again
        case 16, 17: return .receipt(CommandKey(rawValue: "c\(Int.random(in: 1...12, using: &generator))"))
        case 18: return .journal(after: Int.random(in: 0...3, using: &generator))
        default: return .journalHead
        }
    }
}
