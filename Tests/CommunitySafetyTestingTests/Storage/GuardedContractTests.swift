import CivilTime
import CommunitySafetyTesting
import Foundation
import SafetyModel
import SafetyStorage
import Testing

/// To somebody who may do everything, the guard is not to be told from the store behind it.
@Suite struct GuardedContractTests {
    /// What the guard keeps otherwise, on purpose.
    private static let otherwise: [String: String] = [
        "unique-key-has-one-holder": "who holds a unique key is not told, as that would release a record unjournaled",
        "unique-key-is-free-only-after-erasure": "who holds a unique key is not told",
        "nul-is-kept-or-refused":
            "who holds a unique key is not told, and the check knows its holder from nothing else",
        "any-work-goes-as-in-memory": "a command of somebody else's under the same key is none of the principal's",
        "reopening-finds-everything": "a command of somebody else's under the same key is none of the principal's",
    ]

    /// These hold each entry to its link, so they need its command as it is kept: with the principal it belongs to.
    private static let overLinks: Set<String> = [
        "sealed-entries-are-linked", "salt-goes-with-the-content", "sealing-may-begin-later",
        "sealed-journals-need-a-sealing",
    ]

    @Test(arguments: StoreContract.quick.filter { otherwise[$0.name] == nil })
    func theGuardKeepsTheContract(check: StoreCheck) async throws {
        try await Folder.with { folder in
            let subject = StoreSubject(
                reopens: true,
                makingNewer: { place in try LineStoreTests.setFormat(of: folder.appending(path: place), to: 2) },
                opening: { place, sealing in
                    OpenGuard(
                        over: try LineStore(path: folder.appending(path: place).path, sealing: sealing),
                        showingOwnNames: !Self.overLinks.contains(check.name))
                })
            let outcome = try await check.run(on: subject)
            #expect(outcome == .kept)
        }
    }

    /// A check that is left out and kept all the same would be left out for nothing.
    @Test(arguments: StoreContract.quick.filter { otherwise[$0.name] != nil })
    func whatIsLeftOutIsIndeedOtherwise(check: StoreCheck) async throws {
        await #expect(throws: StoreContractViolation.self) {
            try await Folder.with { folder in
                let subject = StoreSubject(reopens: true) { place, sealing in
                    OpenGuard(
                        over: try LineStore(path: folder.appending(path: place).path, sealing: sealing),
                        showingOwnNames: true)
                }
                _ = try await check.run(on: subject)
            }
        }
    }

    @Test func everythingLeftOutIsACheck() {
        let names = Set(StoreContract.all.map(\.name))
        #expect(Set(Self.otherwise.keys).union(Self.overLinks).subtracting(names) == [])
    }
}

/// A guarded store for whoever commits, in whatever partition, with leave to do everything.
private actor OpenGuard: RecordStore {
    private let inner: any RecordStore
    private let showsOwnNames: Bool
    private var committers: [Partition: [CommandKey: Audit]] = [:]
    private static let reader = Audit(who: "reader", role: "clerk", purpose: .lawEnforcement, reason: "reading")

    /// With their own names, commands stand in the journal as their principals gave them.
    init(over inner: any RecordStore, showingOwnNames showsOwnNames: Bool) {
        self.inner = inner
        self.showsOwnNames = showsOwnNames
    }

    func commit(_ batch: Batch) async throws -> Receipt {
        let receipt = try await store(for: batch.audit, in: batch.partition).commit(batch)
        committers[batch.partition, default: [:]][batch.command] = batch.audit
        return receipt
    }

    func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await store(in: key.partition, reading: key.kind).record(key, at: revision)
    }

    func committedRecord(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await store(in: key.partition, reading: key.kind).committedRecord(key, at: revision)
    }

    func records(matching query: RecordQuery) async throws -> Page {
        try await store(in: query.partition, reading: query.kind).records(matching: query)
    }

    func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        let entries = try await store(in: partition).journal(of: partition, after: position, limit: limit)
        guard showsOwnNames else { return entries }
        return entries.map { entry in
            let (receipt, who) = (entry.receipt, entry.audit.who)
            let own = receipt.command.rawValue.utf8.dropFirst("\(who.utf8.count):\(who):".utf8.count)
            return JournalEntry(
                receipt: Receipt(
                    partition: receipt.partition, command: CommandKey(rawValue: String(decoding: own, as: UTF8.self)),
                    position: receipt.position, instant: receipt.instant, changes: receipt.changes),
                audit: entry.audit, link: entry.link)
        }
    }

    /// To its committer: nobody else has it.
    func receipt(of command: CommandKey, in partition: Partition) async throws -> Receipt? {
        let committer = committers[partition]?[command] ?? Self.reader
        return try await store(for: committer, in: partition).receipt(of: command, in: partition)
    }

    func journalHead(of partition: Partition) async throws -> JournalHead? {
        try await store(in: partition).journalHead(of: partition)
    }

    /// The kind that is read holds nothing personal here: an access entry would be one more in the journal.
    private func store(
        for audit: Audit = reader, in partition: Partition, reading kind: RecordKind? = nil
    ) throws -> GuardedStore {
        let role = AccessRole(rawValue: audit.role)
        let policy = try AccessPolicy(
            [AccessGrant("all", to: role, for: [audit.purpose], kinds: nil, acts: AccessAct.allCases)],
            withoutPersonalValues: kind.map { [$0] } ?? [])
        return try GuardedStore(
            inner, under: policy,
            for: AccessSession(
                of: Principal(audit.who, roles: [role]), as: role, for: audit.purpose, reason: audit.reason,
                in: partition, named: "contract", at: Instant(milliseconds: 1_700_000_000_000)))
    }
}
