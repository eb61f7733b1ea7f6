import CivilTime
import SafetyModel
import SafetyStorage

/// Batches and queries made by chance out of so few keys, terms and commands that they often meet; the same ones for
/// the same seed.
struct RandomWork {
    static let partitions: [Partition] = ["north", "south"]
    static let kinds: [RecordKind] = ["note", "case"]
    static let ids = ["a", "b", "B", "é", "e\u{301}"]
    static let values = ["", "a", "a ", "A", "é", "e\u{301}", "🚓", "%_'"]
    static let names = ["colour", "size", "missing"]

    static var keys: [RecordKey] {
        partitions.flatMap { partition in
            kinds.flatMap { kind in ids.map { RecordKey(partition, kind, $0) } }
        }
    }

    var dice: Dice
    private(set) var commands = 0
    private var earlier: [Batch] = []

    init(seed: UInt64) { dice = Dice(seed: seed) }

    /// A batch; some repeat an earlier one, or use its command for something else.
    mutating func batch(latest: (RecordKey) async throws -> StoredRecord?) async throws -> Batch {
        let instant = StoreTrial.start.adding(seconds: dice.number(below: 11) - 5)
        if !earlier.isEmpty, dice.once(in: 4) {
            let first = dice.one(of: earlier)
            let isOther = dice.once(in: 4)
            return try Batch(
                first.command, in: first.partition, operations: first.operations,
                preconditions: isOther ? first.preconditions.dropLast() : first.preconditions,
                audit: isOther && first.preconditions.isEmpty ? Self.otherAudit : first.audit, at: instant)
        }
        let partition = dice.one(of: Self.partitions)
        var preconditions: [Precondition] = []
        while dice.once(in: 3) {
            preconditions.append(try await precondition(on: key(in: partition), latest: latest))
        }
        let batch = try Batch(
            CommandKey(rawValue: "c\(commands)"), in: partition, operations: operations(in: partition),
            preconditions: preconditions, audit: dice.once(in: 2) ? StoreTrial.audit : Self.otherAudit, at: instant)
        commands += 1
        earlier.append(batch)
        return batch
    }

    mutating func query(in partition: Partition) throws -> RecordQuery {
        var terms: [IndexTerm] = []
        while dice.once(in: 3) { terms.append(term()) }
        var scope = AccessScope.everything
        if dice.once(in: 3) { scope = .anyOf(Set((0..<dice.number(below: 4)).map { _ in term() })) }
        return try RecordQuery(
            dice.one(of: Self.kinds), in: partition, having: terms, within: scope,
            orderedBy: dice.once(in: 3) ? .id : .term(dice.one(of: Self.names)), includingEnded: dice.once(in: 2),
            limit: dice.one(of: [1, 2, 3, .max]), after: dice.once(in: 3) ? token() : nil)
    }

    mutating func key(in partition: Partition) -> RecordKey {
        RecordKey(partition, dice.one(of: Self.kinds), dice.one(of: Self.ids))
    }

    private static let otherAudit = Audit(who: "u2", role: "", purpose: .safeguarding, reason: "é")

    private mutating func token() -> PageToken {
        PageToken(value: dice.once(in: 3) ? nil : dice.one(of: Self.values), id: dice.one(of: Self.ids))
    }

    private mutating func term() -> IndexTerm {
        IndexTerm(dice.one(of: Array(Self.names.prefix(2))), dice.one(of: Self.values))
    }

    private mutating func envelope() -> Envelope {
        let count = dice.one(of: [0, 1, 8, 40])
        var terms: [IndexTerm] = []
        while !dice.once(in: 3) { terms.append(term()) }
        return Envelope(
            schemaVersion: dice.one(of: [0, 1, 2]),
            payload: (0..<count).map { _ in UInt8(dice.number(below: 256)) }, terms: terms)
    }

    private mutating func precondition(
        on key: RecordKey, latest: (RecordKey) async throws -> StoredRecord?
    ) async throws -> Precondition {
        let found = try await latest(key)?.revision
        if dice.once(in: 4) { return dice.once(in: 2) ? .absent(key) : .at(key, Revision(1)) }
        return found.map { .at(key, $0) } ?? .absent(key)
    }

    private mutating func operations(in partition: Partition) -> [Operation] {
        var operations: [Operation] = []
        var changed: Set<RecordKey> = []
        for _ in 0..<dice.number(below: 5) {
            let key = key(in: partition)
            let change: Operation =
                switch dice.number(below: 20) {
                case 0..<11: .put(key, envelope())
                case 11..<13: .end(key)
                case 13..<15: .redact(key, leaving: envelope())
                case 15: .erase(key)
                default: .reserve(UniqueKey(dice.one(of: Self.names), dice.one(of: Self.values)), for: key)
                }
            if change.verb == .reserve || changed.insert(key).inserted { operations.append(change) }
        }
        return operations
    }
}

/// Chance that is the same for the same seed on every machine: SplitMix64.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func number(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }

    /// True once in so many throws.
    mutating func once(in throws: Int) -> Bool { number(below: `throws`) == 0 }

    mutating func one<Element>(of choices: [Element]) -> Element { choices[number(below: choices.count)] }
}
