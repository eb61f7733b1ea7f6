#if SQLite && PostgreSQL && Crypto
    import CivilTime
    import CommunitySafetyCrypto
    import SafetyModel
    import SafetyStorage

    /// All that a write load has left in a partition, held against what it said.
    struct PartitionCheck {
        let store: any RecordStore
        let partition: Partition
        private var replay = Replay()
        private var entries: [JournalEntry] = []
        private var manifests: [String: [UInt8]] = [:]
        /// To the latest content of each record that has some.
        private var commitments: [RecordKey: SafetyStorage.Digest] = [:]
        private let sealing = SHA256Sealing()

        init(_ partition: Partition, of store: any RecordStore) {
            self.store = store
            self.partition = partition
        }

        /// Gives the number of commits found, and how many of them nobody had been told of.
        mutating func check(against lines: [WriterLine]) async throws -> (commits: Int, unsaid: Int) {
            try await readJournal()
            try await readManifests()
            for entry in entries { try checkEntry(entry) }
            try expect(manifests.count == entries.count, "\(manifests.count) manifests for \(entries.count) commits")
            try await checkNotes()
            try await checkCounters()
            try await checkSlots()
            let said = try checkSaid(lines)
            return (entries.count, entries.count - said)
        }

        /// Gapless from 1, and each link the one that follows from the entry and the link before.
        private mutating func readJournal() async throws {
            var link: SafetyStorage.Digest?
            while true {
                let page = try await store.journal(of: partition, after: entries.last?.position, limit: 500)
                for entry in page {
                    try expect(
                        entry.position.number == entries.count + 1,
                        "\(partition): entry \(entry.position) stands where \(entries.count + 1) should")
                    try expect(
                        entry.link == entry.link(after: link, sealing: sealing),
                        "\(partition): the link of entry \(entry.position) does not follow from the entry")
                    link = entry.link
                    entries.append(entry)
                }
                if page.count < 500 { break }
            }
            let head = try await store.journalHead(of: partition)
            try expect(
                head == entries.last.map { JournalHead(position: $0.position, link: $0.link) },
                "\(partition): the head is not the last entry")
        }

        private mutating func readManifests() async throws {
            for record in try await all(Manifest.kind) {
                manifests[record.key.id] = record.envelope?.payload
                try expect(record.revision == Revision(1), "manifest \(record.key.id) has revision \(record.revision)")
            }
        }

        /// The entry says what the manifest says: the command was done whole.
        private mutating func checkEntry(_ entry: JournalEntry) throws {
            let command = entry.receipt.command.rawValue
            guard let manifest = manifests[command].flatMap({ Manifest($0) }) else {
                throw BrokenPromise("\(partition): command \(command) of entry \(entry.position) has no manifest")
            }
            var expected = try replay.apply(manifest).map { "\($0.verb) \($0.id) \($0.revision ?? 0)" }
            expected.append("put \(command) 1")
            for change in entry.receipt.changes where change.verb != .reserve {
                commitments[change.key] = change.commitment
            }
            let found = entry.receipt.changes.map { "\($0.verb) \($0.key.id) \($0.revision?.number ?? 0)" }
            try expect(found == expected, "\(command): the journal says \(found) and the manifest \(expected)")
        }

        private func checkNotes() async throws {
            let expected = replay.notes
            var found: [String: Replay.Note] = [:]
            for record in try await all(Writer.noteKind) {
                found[record.key.id] = Replay.Note(
                    revision: record.revision.number, state: record.state,
                    digest: record.envelope.map { digest(of: $0.payload) })
                try checkCommitment(of: record)
            }
            for (id, note) in expected {
                let key = RecordKey(partition, Writer.noteKind, id)
                if note.state == .erased {
                    let record = try await store.record(key)
                    found[id] = record.map { Replay.Note(revision: $0.revision.number, state: $0.state, digest: nil) }
                    try expect(record?.envelope == nil, "\(key) was erased and has content")
                    let first = try await store.record(key, at: Revision(1))
                    try expect(first == nil, "\(key) was erased and has a first revision")
                } else if note.revision > 1 {
                    let isRedacted = note.isRedacted
                    let first = try await store.record(key, at: Revision(1))
                    try expect(
                        (first?.envelope == nil) == isRedacted,
                        "\(key): revision 1 \(isRedacted ? "has" : "has no") content")
                }
                found[id]?.isRedacted = note.isRedacted
                try expect(found[id] == note, "\(key) is \(String(describing: found[id])) and should be \(note)")
            }
            try expect(found.count == expected.count, "\(found.count) notes for \(expected.count) that were put")
        }

        /// The journal's commitment is to the content that is there.
        private func checkCommitment(of record: StoredRecord) throws {
            guard let commitment = commitments[record.key] else { return }
            try expect(
                commitment == record.commitment(sealing: sealing),
                "\(record.key) is not what the journal is committed to")
        }

        private func checkCounters() async throws {
            let records = try await all(Writer.counterKind)
            for record in records {
                let value = record.envelope.flatMap { Int(String(decoding: $0.payload, as: UTF8.self)) }
                try expect(
                    value == replay.counters[record.key.id] && record.revision.number == value,
                    "\(record.key) is \(value ?? 0) at revision \(record.revision) and was raised \(replay.counters[record.key.id] ?? 0) times"
                )
            }
            try expect(records.count == replay.counters.count, "a counter is missing in \(partition)")
        }

        /// A slot that is held is refused to another note; nothing else tells who holds it.
        private func checkSlots() async throws {
            guard let rival = replay.notes.first(where: { $0.value.state == .current })?.key else { return }
            for (slot, holder) in replay.holders where holder != rival {
                let batch = try Batch(
                    CommandKey(rawValue: "rival for \(slot)"), in: partition,
                    operations: [.reserve(UniqueKey("slot", slot), for: RecordKey(partition, Writer.noteKind, rival))],
                    audit: Audit(who: "check", role: "check", purpose: .victimSupport, reason: "trial"),
                    at: Instant(milliseconds: 0))
                do {
                    _ = try await store.commit(batch)
                    throw BrokenPromise("slot \(slot) should be held by \(holder), and was given to \(rival)")
                } catch let error as StorageError {
                    try expect(
                        error.code == .conflict && error.key?.id == holder, "slot \(slot) of \(holder): \(error)")
                }
            }
        }

        /// Every acknowledged commit is there, where it was said to be; gives how many.
        private func checkSaid(_ lines: [WriterLine]) throws -> Int {
            var positions: Set<Int> = []
            for line in lines {
                switch line {
                case .acknowledged(partition, let position, let command, let said):
                    try expect(
                        position <= entries.count, "\(partition): acknowledged entry \(position) of \(entries.count)")
                    try expect(
                        entries[position - 1].receipt.command.rawValue == command, "entry \(position) is not \(command)"
                    )
                    try expect(manifests[command].map { digest(of: $0) } == said, "\(command) has another manifest")
                    positions.insert(position)
                case .checkpoint(partition, let position, let link):
                    try expect(
                        position <= entries.count, "\(partition): checkpoint \(position) of \(entries.count) entries")
                    try expect(
                        entries[position - 1].link?.description == link,
                        "\(partition): not the chain of checkpoint \(position)")
                default: break
                }
            }
            return positions.count
        }

        private func all(_ kind: RecordKind) async throws -> [StoredRecord] {
            var records: [StoredRecord] = []
            var after: PageToken?
            repeat {
                let page = try await store.records(
                    matching: RecordQuery(kind, in: partition, includingEnded: true, limit: 1000, after: after))
                records += page.records
                after = page.next
            } while after != nil
            return records
        }
    }
#endif
