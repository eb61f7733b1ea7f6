import CivilTime
import SafetyModel
package import SafetyStorage

/// Batches and queries made by chance out of so few keys, terms and commands that they often meet; the same ones for
/// the same seed.
package struct RandomWork {
    private static let kinds: [RecordKind] = ["note", "case"]
    private static let ids = ["a", "b", "B", "é", "e\u{301}", "日本"]
    private static let values = ["", "a", "a ", "A", "é", "e\u{301}", "🚓", "%_'"]
    private static let names = ["colour", "size", "missing"]
    private static let otherAudit = Audit(who: "u2", role: "", purpose: .safeguarding, reason: "é")

    /// What it is made by.
    package var dice: Dice
    let partitions: [Partition]
    private var commands = 0
    private var earlier: [Batch] = []

    /// The work of that seed, in those partitions.
    package init(seed: UInt64, in partitions: [Partition] = ["north", "south"]) {
        dice = Dice(seed: seed)
        self.partitions = partitions
    }

    /// All that may be asked about the work so far, and about a little that was never part of it.
    package var questions: StoreQuestions {
        let keys = partitions.flatMap { partition in
            Self.kinds.flatMap { kind in Self.ids.map { RecordKey(partition, kind, $0) } }
        }
        return StoreQuestions(
            keys: Set(keys), commands: (0...commands).map { CommandKey(rawValue: "c\($0)") }, termNames: Self.names)
    }

    /// A batch; some repeat an earlier one, or use its command for something else.
    package mutating func batch(latest: (RecordKey) async throws -> StoredRecord?) async throws -> Batch {
        let instant = StoreTrial.start.adding(seconds: dice.number(below: 11) - 5)
        if !earlier.isEmpty, dice.once(in: 4) {
            let first = dice.one(of: earlier)
            let isOther = dice.once(in: 4)
            return try Batch(
                first.command, in: first.partition, operations: first.operations,
                preconditions: isOther ? first.preconditions.dropLast() : first.preconditions,
                audit: isOther && first.preconditions.isEmpty ? Self.otherAudit : first.audit, at: instant)
        }
        let partition = dice.one(of: partitions)
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
        return try RecordQuery(
            dice.one(of: Self.kinds), in: partition, having: terms, within: scope(),
            orderedBy: dice.once(in: 3) ? .id : .term(dice.one(of: Self.names)), includingEnded: dice.once(in: 2),
            limit: dice.one(of: [1, 2, 3, .max]), after: dice.once(in: 3) ? token() : nil)
    }

    mutating func key(in partition: Partition) -> RecordKey {
        RecordKey(partition, dice.one(of: Self.kinds), dice.one(of: Self.ids))
    }

    private mutating func scope() -> AccessScope {
        guard dice.once(in: 3) else { return .everything }
        var terms: Set<IndexTerm> = []
        while !dice.once(in: 4) { terms.insert(term()) }
        return .anyOf(terms)
    }

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
