import CivilTime
import CommunitySafetyTesting
import Foundation
import SafetyStorage

/// A store with one fault, and the check that must see it.
struct BrokenStore: CustomStringConvertible, Sendable {
    /// The name of the check.
    let check: String
    /// What the store does wrong.
    let fault: String
    let subject: @Sendable (URL) -> StoreSubject

    var description: String { "\(check): \(fault)" }

    /// A memory store that is tampered with.
    init(
        _ check: String, _ fault: String,
        _ tamper: @escaping @Sendable (inout TamperedStore) -> Void
    ) {
        self.init(check, fault) { _ in
            StoreSubject { _, sealing in
                var store = TamperedStore(MemoryStore(sealing: sealing))
                tamper(&store)
                return store
            }
        }
    }

    /// A store of lines, which can be reopened, that is tampered with.
    init(
        reopening check: String, _ fault: String,
        _ tamper: @escaping @Sendable (inout TamperedStore, (any JournalSealing)?) -> Void
    ) {
        self.init(check, fault) { folder in
            StoreSubject(reopens: true) { place, sealing in
                var store = TamperedStore(
                    try LineStore(path: folder.appending(path: place).path, sealing: sealing))
                tamper(&store, sealing)
                return store
            }
        }
    }

    init(_ check: String, _ fault: String, subject: @escaping @Sendable (URL) -> StoreSubject) {
        self.check = check
        self.fault = fault
        self.subject = subject
    }

    static let all: [BrokenStore] = [
        commits, isolation, commands, uniqueKeys, records, queries, journal, texts, sizes, opening,
    ]
    .flatMap(\.self)
}

extension Batch {
    /// The same batch with other members.
    func with(
        _ command: CommandKey? = nil, operations: [SafetyStorage.Operation]? = nil, preconditions: [Precondition]? = nil
    ) throws -> Batch {
        try Batch(
            command ?? self.command, in: partition, operations: operations ?? self.operations,
            preconditions: preconditions ?? self.preconditions, audit: audit, at: instant)
    }

    /// The same batch with other content in what it puts.
    func with(content change: (Envelope) -> Envelope) throws -> Batch {
        try with(
            operations: operations.map { operation in
                guard case .put(let key, let content) = operation else { return operation }
                return .put(key, change(content))
            })
    }

    /// The same batch on other keys.
    func renamed(_ name: (RecordKey) -> RecordKey) throws -> Batch {
        try Batch(
            command, in: name(RecordKey(partition, "", "")).partition,
            operations: operations.map { operation in
                switch operation {
                case .put(let key, let content): .put(name(key), content)
                case .end(let key): .end(name(key))
                case .redact(let key, let content): .redact(name(key), leaving: content)
                case .erase(let key): .erase(name(key))
                case .reserve(let unique, let key): .reserve(unique, for: name(key))
                }
            },
            preconditions: preconditions.map { precondition in
                switch precondition {
                case .absent(let key): .absent(name(key))
                case .at(let key, let revision): .at(name(key), revision)
                }
            }, audit: audit, at: instant)
    }
}

extension StoredRecord {
    /// The same record with other members.
    func with(
        state: State? = nil, envelope: Envelope?? = nil, changed: Instant? = nil, salt: [UInt8]?? = nil
    ) -> StoredRecord {
        StoredRecord(
            key: key, revision: revision, state: state ?? self.state, envelope: envelope ?? self.envelope,
            changed: changed ?? self.changed, salt: salt ?? self.salt)
    }
}

extension RecordQuery {
    /// The same query with other members.
    func with(
        terms: [IndexTerm]? = nil, scope: AccessScope? = nil, includesEnded: Bool? = nil, limit: Int? = nil,
        after: PageToken?? = nil
    ) throws -> RecordQuery {
        try RecordQuery(
            kind, in: partition, having: terms ?? self.terms, within: scope ?? self.scope, orderedBy: order,
            includingEnded: includesEnded ?? self.includesEnded, limit: limit ?? self.limit, after: after ?? self.after)
    }

    /// A page of those of the records that come after the query's token, in an order of somebody's own.
    func page(of records: [StoredRecord], by precedes: (PageToken, PageToken) -> Bool) -> Page {
        let places = records.map { (place: order.place(of: $0), record: $0) }
            .filter { entry in after.map { precedes($0, entry.place) } ?? true }
            .sorted { precedes($0.place, $1.place) }
        let page = places.prefix(limit)
        return Page(records: page.map(\.record), next: places.count > page.count ? page.last?.place : nil)
    }
}

/// Lets the other tasks go first.
func letOthersGoFirst() async {
    for _ in 0..<20 { await Task.yield() }
}

/// As a store refuses that has looked for itself.
func conflict(_ key: RecordKey? = nil) -> StorageError { StorageError(.conflict, "it stands otherwise", key: key) }
