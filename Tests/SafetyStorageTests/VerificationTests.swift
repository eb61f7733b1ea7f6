import CommunitySafetyTesting
import SafetyStorage
import Testing

/// What is verified ends where the journal ended, and nothing that is told of its end shortens it.
@Suite struct VerificationTests {
    private let sealing = MixingSealing()

    private func planted(_ count: Int = 3) async throws -> MemoryStore {
        let store = MemoryStore(sealing: sealing)
        for number in 1...count {
            _ = try await store.commit(
                batch(CommandKey(rawValue: "p\(number)"), [.put(key("v\(number)"), note("\(number)"))]))
        }
        return store
    }

    /// Each reading makes the journal longer, by more than is read of it at once.
    @Test func aStoreThatJournalsItsReadsIsVerifiedToItsEnd() async throws {
        let inner = try await planted(500)
        let store = HandingStore(inner: try guarded(CappedStore(inner, commits: 1100), zoe, as: "keeper"))
        let report = try await store.verifyJournal(of: "beds", against: [], sealing: sealing)
        #expect(report.isSound, "\(report)")
        #expect(report.entries == 500 && report.contents == 500)
    }

    @Test func aHeadThatLiesShortensNothing() async throws {
        let store = AlteredStore(inner: try await planted(), altered: key("v3"), head: JournalPosition(1))
        let report = try await store.verifyJournal(of: "beds", against: [], sealing: sealing)
        #expect(report.entries == 3 && report.contents == 3)
        #expect(report.findings == [contentAltered(of: 3, at: 3)])
    }

    /// A last entry that calls itself the first hides nothing before it.
    @Test func positionsThatLieShortenNothing() async throws {
        let store = AlteredStore(
            inner: try await planted(), altered: key("v3"), head: nil, moved: [JournalPosition(3): JournalPosition(9)],
            swapped: true)
        let report = try await store.verifyJournal(of: "beds", against: [], sealing: sealing)
        #expect(report.contents == 3)
        #expect(report.findings.contains(contentAltered(of: 3, at: 9)), "\(report)")
    }

    /// More than a stride, so that the end lies within one.
    @Test func aLongJournalIsVerifiedWhole() async throws {
        let store = AlteredStore(inner: try await planted(501), altered: key("v501"), head: nil)
        let report = try await store.verifyJournal(of: "beds", sealing: sealing)
        #expect(report.entries == 501 && report.contents == 501)
        #expect(report.findings == [contentAltered(of: 501, at: 501)])
    }

    /// What was there at first and is not there any more was not looked up.
    @Test func aJournalThatIsCutOffMeanwhileIsNotSound() async throws {
        let store = ShrinkingStore(inner: try await planted())
        let report = try await store.verifyJournal(of: "beds", sealing: sealing)
        #expect(report.entries == 3 && report.contents == 1)
        #expect(report.findings.contains(JournalFinding(.unreadable)) && !report.isSound)
    }

    private func contentAltered(of id: Int, at position: Int) -> JournalFinding {
        JournalFinding(.contentAltered, at: JournalPosition(position), key: key("v\(id)"), revision: Revision(1))
    }
}

/// A store that only hands on; what it verifies goes by the default.
private struct HandingStore: ForwardingStore {
    let inner: any RecordStore
}

/// A store whose journal has one entry left once it was read.
private actor ShrinkingStore: ForwardingStore {
    nonisolated let inner: any RecordStore
    private var isRead = false

    init(inner: any RecordStore) { self.inner = inner }

    func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        let entries = try await inner.journal(of: partition, after: position, limit: limit)
        guard isRead else {
            isRead = true
            return entries
        }
        return entries.filter { $0.position == JournalPosition(1) }
    }
}

/// A store with a record that somebody has written over, and with positions and a head as they like them.
private struct AlteredStore: ForwardingStore {
    let inner: any RecordStore
    let altered: RecordKey
    let head: JournalPosition?
    var moved: [JournalPosition: JournalPosition] = [:]
    /// True where the last two entries have changed places.
    var swapped = false

    func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        guard key == altered, let record = try await inner.record(key, at: revision) else {
            return try await inner.record(key, at: revision)
        }
        return StoredRecord(
            key: key, revision: record.revision, state: record.state, envelope: note("another"),
            changed: record.changed, salt: record.salt)
    }

    func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        var entries = try await inner.journal(of: partition, after: nil, limit: 10_000).map { entry in
            let receipt = entry.receipt
            return JournalEntry(
                receipt: Receipt(
                    partition: receipt.partition, command: receipt.command,
                    position: moved[receipt.position] ?? receipt.position, instant: receipt.instant,
                    changes: receipt.changes),
                audit: entry.audit, link: entry.link)
        }
        if swapped { entries.swapAt(entries.count - 1, entries.count - 2) }
        let place = position.flatMap { last in entries.lastIndex { $0.position == last } }.map { $0 + 1 } ?? 0
        return Array(entries.dropFirst(place).prefix(limit))
    }

    func journalHead(of partition: Partition) async throws -> JournalHead? {
        guard let head else { return try await inner.journalHead(of: partition) }
        return JournalHead(position: head, link: nil)
    }
}
