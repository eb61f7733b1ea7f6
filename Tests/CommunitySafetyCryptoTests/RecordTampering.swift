#if Crypto
    import CivilTime
    import CommunitySafetyTesting
    import SafetyStorage
    import Testing

    /// Something that somebody does to the records of the history, and what the report must call it.
    struct RecordTampering: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let fault: JournalFault
        let key: RecordKey
        let instead: @Sendable (RecordKey, Revision?, StoredRecord?) -> StoredRecord?

        /// The same thing done to one revision, also where it is read as the latest.
        private init(
            _ name: String, _ fault: JournalFault, _ id: String, _ number: Int,
            _ instead: @escaping @Sendable (StoredRecord) -> StoredRecord?
        ) {
            testDescription = name
            self.fault = fault
            key = CommunitySafetyCryptoTests.key(id)
            let doomed = key
            self.instead = { key, _, found in
                guard let found, key == doomed, found.revision.number == number else { return found }
                return instead(found)
            }
        }

        private init(
            _ name: String, _ fault: JournalFault, _ id: String,
            _ instead: @escaping @Sendable (Revision?, StoredRecord?) -> StoredRecord?
        ) {
            testDescription = name
            self.fault = fault
            key = CommunitySafetyCryptoTests.key(id)
            let doomed = key
            self.instead = { $0 == doomed ? instead($1, $2) : $2 }
        }

        static let all: [RecordTampering] = [
            .init("payload", .contentAltered, "d", 1) { $0.with(envelope: note("d2")) },
            .init("payload of an earlier revision", .contentAltered, "a", 3) { $0.with(envelope: note("a2")) },
            .init("a term added", .contentAltered, "d", 1) { $0.with(envelope: note("d1", terms: [.init("t", "2")])) },
            .init("schema version", .contentAltered, "d", 1) {
                $0.with(envelope: Envelope(schemaVersion: 2, payload: Array("d1".utf8)))
            },
            .init("salt", .contentAltered, "d", 1) { $0.with(salt: [UInt8](repeating: 7, count: 32)) },
            .init("no salt", .saltMissing, "d", 1) { $0.with(salt: .some(nil)) },
            .init("content gone", .contentMissing, "d", 1) { $0.with(envelope: .some(nil), salt: .some(nil)) },
            .init("marked as redacted", .contentMissing, "a", 3) {
                $0.with(state: .redacted, envelope: .some(nil), salt: .some(nil))
            },
            .init("marked as erased", .contentMissing, "d", 1) {
                $0.with(state: .erased, envelope: .some(nil), salt: .some(nil))
            },
            .init("an end undone", .stateDiffers, "c", 2) { $0.with(state: .current) },
            .init("an end made up", .stateDiffers, "d", 1) { $0.with(state: .ended) },
            .init("another instant", .stateDiffers, "d", 1) { $0.with(changed: start) },
            .init("an erasure undone", .stateDiffers, "b", 2 + 1) {
                $0.with(state: .current, envelope: note("b2"), salt: [1])
            },
            .init("redacted content put back", .contentLeft, "a", 2) {
                $0.with(state: .current, envelope: note("a2"), salt: [1])
            },
            .init("a record gone", .latestDiffers, "d") { _, _ in nil },
            .init("a revision gone", .contentMissing, "a", 3) { _ in nil },
            .init("the latest revision gone", .latestDiffers, "a") { revision, found in
                guard let found, found.revision.number == 4 else { return found }
                return revision == nil ? found.with(revision: 3, changed: start) : nil
            },
            .init("a revision nobody committed", .latestDiffers, "d") { revision, found in
                revision == nil ? found?.with(revision: 2, envelope: note("d9")) : found
            },
            .init("erased where nobody erased", .latestDiffers, "d") { revision, found in
                let erased = found?.with(revision: 2, state: .erased, envelope: .some(nil), salt: .some(nil))
                return revision?.number == 1 ? nil : erased
            },
        ]
    }

    extension StoredRecord {
        func with(
            revision: Int? = nil, state: State? = nil, envelope: Envelope?? = nil, changed: Instant? = nil,
            salt: [UInt8]?? = nil
        ) -> StoredRecord {
            StoredRecord(
                key: key, revision: revision.map { Revision($0) } ?? self.revision, state: state ?? self.state,
                envelope: envelope ?? self.envelope, changed: changed ?? self.changed, salt: salt ?? self.salt)
        }
    }

    /// A store that cannot read one of its journal entries.
    struct UnreadableStore: ForwardingStore {
        let inner: any RecordStore
        let position: Int

        init(_ inner: MemoryStore, at position: Int) {
            self.inner = inner
            self.position = position
        }

        func commit(_ batch: Batch) async throws -> Receipt { throw StorageError(.denied, "only to be read") }

        func records(matching query: RecordQuery) async throws -> Page { throw StorageError(.denied, "by key only") }

        func journal(
            of partition: Partition, after last: JournalPosition?, limit: Int
        ) async throws -> [JournalEntry] {
            let entries = try await inner.journal(of: partition, after: last, limit: limit)
            guard !entries.contains(where: { $0.position.number == position }) else {
                throw StorageError(.corrupt, "an entry cannot be read")
            }
            return entries
        }
    }
#endif
