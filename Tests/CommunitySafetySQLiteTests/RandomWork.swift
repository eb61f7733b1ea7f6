#if SQLite
    import CivilTime
    import SafetyModel
    import SafetyStorage
    import SeededRandom

    /// Chance with the words of these tests: the same numbers for the same seed, everywhere.
    struct Dice: RandomNumberGenerator {
        private var numbers: SeededGenerator

        init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

        mutating func next() -> UInt64 { numbers.next() }

        /// True once in so many throws.
        mutating func once(in throws: Int) -> Bool { Int.random(in: 0..<`throws`, using: &self) == 0 }

        mutating func one<Element>(of choices: [Element]) -> Element {
            choices[Int.random(in: choices.indices, using: &self)]
        }
    }

    /// Batches and queries made at random out of so few keys, terms and commands that they often meet.
    struct RandomWork {
        static let partitions: [Partition] = ["beds", "herts"]
        static let kinds: [RecordKind] = ["note", "case"]
        static let ids = ["a", "b", "B", "é", "日本"]
        static let values = ["", "a", "a ", "A", "é", "🚓", "%_'"]
        static let names = ["colour", "size", "missing"]

        static var keys: [RecordKey] {
            partitions.flatMap { partition in
                kinds.flatMap { kind in ids.map { RecordKey(partition, kind, $0) } }
            }
        }

        var dice: Dice
        private var earlier: [Batch] = []

        init(seed: UInt64) { dice = Dice(seed: seed) }

        /// A batch; some repeat an earlier one, or use its command for something else.
        mutating func batch(latest: (RecordKey) async throws -> StoredRecord?) async throws -> Batch {
            let instant = start.adding(seconds: Int.random(in: -5...5, using: &dice))
            if let first = earlier.randomElement(using: &dice), dice.once(in: 4) {
                let isOther = dice.once(in: 4)
                return try Batch(
                    first.command, in: first.partition, operations: first.operations,
                    preconditions: isOther ? first.preconditions.dropLast() : first.preconditions,
                    audit: isOther && first.preconditions.isEmpty ? otherAudit : first.audit, at: instant)
            }
            let partition = dice.one(of: Self.partitions)
            var preconditions: [Precondition] = []
            while dice.once(in: 3) {
                preconditions.append(try await precondition(on: key(in: partition), latest: latest))
            }
            let batch = try Batch(
                CommandKey(rawValue: "c\(earlier.count)"), in: partition, operations: operations(in: partition),
                preconditions: preconditions, audit: dice.once(in: 2) ? audit : otherAudit, at: instant)
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

        private var otherAudit: Audit { Audit(who: "u2", role: "", purpose: .safeguarding, reason: "é") }

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
                payload: (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &dice) }, terms: terms)
        }

        private mutating func precondition(
            on key: RecordKey, latest: (RecordKey) async throws -> StoredRecord?
        ) async throws -> Precondition {
            let found = try await latest(key)?.revision
            if dice.once(in: 4) { return dice.once(in: 2) ? .absent(key) : .at(key, Revision(1)) }
            return found.map { .at(key, $0) } ?? .absent(key)
        }

        private mutating func operations(in partition: Partition) -> [SafetyStorage.Operation] {
            var operations: [SafetyStorage.Operation] = []
            var changed: Set<RecordKey> = []
            for _ in 0..<Int.random(in: 0...4, using: &dice) {
                let key = key(in: partition)
                let change: SafetyStorage.Operation =
                    switch Int.random(in: 0..<20, using: &dice) {
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
#endif
