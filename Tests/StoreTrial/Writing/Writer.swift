#if SQLite && PostgreSQL && Crypto
    import CivilTime
    import SafetyModel
    import SafetyStorage
    import SeededRandom

    /// One task of the write load: commands of several operations each, on notes of its own and on shared counters.
    ///
    /// Processes that write at the same time have lanes of their own, so that a note has one writer.
    struct Writer {
        static let noteKind: RecordKind = "note"
        static let counterKind: RecordKind = "counter"
        static let slots = 150
        static let counters = 4

        private let store: any RecordStore
        private let partition: Partition
        private let name: String
        private let author: IndexTerm
        private var random: SeededGenerator
        private var number = 0
        private var conflicts = 0
        /// Notes that stand or were ended, and may be changed by this task alone.
        private var notes: [String] = []

        init(
            _ place: Int, of run: String, lane: String, in partition: Partition, of store: any RecordStore, seed: UInt64
        ) {
            self.store = store
            self.partition = partition
            name = "\(lane).\(run).w\(place)"
            author = IndexTerm("writer", "\(lane).w\(place)")
            random = SeededGenerator(seed: seed &* 31 &+ UInt64(place))
        }

        /// Writes until so many commands are acknowledged; gives the number of conflicts met.
        mutating func write(commands: Int) async throws -> Int {
            // Of earlier runs: what they wrote is redacted and erased by later ones too.
            notes = try await available {
                try await store.records(
                    matching: RecordQuery(Self.noteKind, in: partition, having: [author], limit: 20)
                ).records.map(\.key.id)
            }
            while number < commands {
                number += 1
                try await writeOne()
                if number.isMultiple(of: 16),
                    let head = try await available({ try await store.journalHead(of: partition) }),
                    let link = head.link
                {
                    WriterLine.checkpoint(partition, position: head.position.number, link: link.description).say()
                }
            }
            return conflicts
        }

        private mutating func writeOne() async throws {
            let command = CommandKey(rawValue: "\(name).\(number)")
            var plan = plan(for: command)
            while true {
                do {
                    let batch = try await batch(of: &plan, as: command)
                    let receipt = try await available { try await store.commit(batch) }
                    WriterLine.acknowledged(
                        partition, position: receipt.position.number, command: command.rawValue,
                        digest: digest(of: Manifest(plan.deeds).payload)
                    ).say()
                    notes.removeAll { plan.gone == $0 }
                    notes += plan.made
                    if notes.count > 40 { notes.removeFirst(10) }
                    return
                } catch let error as StorageError where error.code == .conflict {
                    // Due in two cases only: another task raised the counter, or holds the slot.
                    try expect(plan.couldConflict(over: error.key), "\(command) got \(error)")
                    conflicts += 1
                    plan.resolve(error)
                }
            }
        }

        private mutating func plan(for command: CommandKey) -> CommandPlan {
            var plan = CommandPlan()
            for place in 0..<Int.random(in: 1...4, using: &random) {
                // Now and then one that takes many pages of the database.
                let size =
                    Int.random(in: 0..<40, using: &random) == 0 ? 60_000 : Int.random(in: 20...600, using: &random)
                plan.put("\(command).\(place)", (0..<size).map { _ in UInt8.random(in: .min ... .max, using: &random) })
            }
            if Int.random(in: 0..<5, using: &random) > 0 {
                plan.counter = "c\(Int.random(in: 0..<Self.counters, using: &random))"
            }
            if Bool.random(using: &random) { plan.slot = "s\(Int.random(in: 0..<Self.slots, using: &random))" }
            if let note = notes.randomElement(using: &random) {
                switch Int.random(in: 0..<6, using: &random) {
                case 0: plan.redact(note, Array("left of \(note)".utf8))
                case 1: plan.erase(note)
                case 2: plan.end(note)
                default: break
                }
            }
            return plan
        }

        /// The plan as a batch, with the counter as it stands now.
        private func batch(of plan: inout CommandPlan, as command: CommandKey) async throws -> Batch {
            var preconditions = plan.made.map { Precondition.absent(RecordKey(partition, Self.noteKind, $0)) }
            if let counter = plan.counter {
                let key = RecordKey(partition, Self.counterKind, counter)
                let found = try await available { try await store.record(key) }
                let value = found?.envelope.flatMap { Int(String(decoding: $0.payload, as: UTF8.self)) } ?? 0
                preconditions.append(found.map { .at(key, $0.revision) } ?? .absent(key))
                plan.value = value + 1
            }
            return try Batch(
                command, in: partition, operations: plan.operations(as: command, in: partition, by: author),
                preconditions: preconditions,
                audit: Audit(who: author.value, role: "writer", purpose: .victimSupport, reason: "trial"),
                at: Instant(milliseconds: 1_700_000_000_000 + Int64(number)))
        }

        /// Does it again, the same, as long as the store cannot be reached.
        private func available<Value>(_ work: () async throws -> Value) async throws -> Value {
            let start = ContinuousTime.sinceSomeMoment
            while true {
                do {
                    return try await work()
                } catch let error as StorageError where error.code == .unavailable {
                    WriterLine.unavailable(error.message.split(separator: "\n").joined(separator: " ")).say()
                    try expect(ContinuousTime.seconds(since: start) < 60, "a minute of \(error)")
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
        }
    }
#endif
