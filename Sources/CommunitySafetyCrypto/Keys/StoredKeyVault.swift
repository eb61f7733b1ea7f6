#if Crypto
    public import CivilTime
    public import SafetyStorage

    /// A vault that keeps its keys, wrapped under a master key of the host, as records of a store of its own.
    ///
    /// The store must be another than the one whose payloads are encrypted, such as a second SQLite file, with backups
    /// of its own. A key is destroyed by erasing its record, so what the store promises of an erasure holds for the
    /// key; its journal has the names of the keys and no bytes of theirs. The master key is nowhere in it: a copy of
    /// the store alone opens nothing.
    public struct StoredKeyVault: KeyVault {
        let keys: any RecordStore
        let master: any KeyWrapping
        let former: [any KeyWrapping]
        private let audit: Audit
        private let now: @Sendable () -> Instant

        /// A vault over that store.
        ///
        /// - Parameters:
        ///   - keys: where the wrapped keys are kept.
        ///   - master: what new keys are wrapped under.
        ///   - former: master keys that older keys may still be wrapped under.
        ///   - audit: who keeps the keys, for the journal of the vault.
        ///   - now: the host's clock, for the same.
        public init(
            in keys: any RecordStore, under master: any KeyWrapping, formerly former: [any KeyWrapping] = [],
            audit: Audit, now: @escaping @Sendable () -> Instant
        ) {
            self.keys = keys
            self.master = master
            self.former = former
            self.audit = audit
            self.now = now
        }

        /// The key of that name; nil where it was never made, or was destroyed.
        public func contentKey(_ name: ContentKeyName) async throws -> SecretKey? {
            let subject = WrappedKey.subject(of: name)
            guard let found = try await stored(subject, in: name.record.partition) else { return nil }
            return try await unwrapped(found.value, in: name.record.partition)
        }

        /// The keys of those names, new ones for those that are not there yet.
        public func makeContentKeys(_ names: Set<ContentKeyName>) async throws -> [ContentKeyName: SecretKey] {
            var made: [ContentKeyName: SecretKey] = [:]
            for (partition, names) in Dictionary(grouping: names, by: \.record.partition) {
                let subjects = Set(names.map(WrappedKey.subject))
                let keys = try await makeKeys(of: subjects, in: partition)
                for name in names { made[name] = keys[WrappedKey.subject(of: name)] }
            }
            return made
        }

        /// Destroys the keys of a record that come before a generation, or all where none is given.
        public func destroyContentKeys(of record: RecordKey, before generation: Int?) async throws {
            while true {
                // By their names alone: a key that cannot be read any more is to go as well.
                let doomed = try await keysHeld(of: record).filter { key in
                    guard let generation, let held = WrappedKey.generation(in: key.id) else { return true }
                    return held < generation
                }
                guard !doomed.isEmpty else { return }
                try await commit(doomed.map { .erase($0) }, in: record.partition, for: "destroy")
            }
        }

        private func keysHeld(of record: RecordKey) async throws -> [RecordKey] {
            var held: [RecordKey] = []
            var place: PageToken?
            repeat {
                let page = try await keys.records(
                    matching: RecordQuery(
                        WrappedKey.recordKind, in: record.partition,
                        having: [WrappedKey.term(of: record.kind, record.id)], includingEnded: true, after: place))
                held += page.records.map(\.key)
                place = page.next
            } while place != nil
            return held
        }

        /// The names of the keys that are there, sorted as the store sorts their records.
        public func contentKeys(
            in partition: Partition, after name: ContentKeyName?, limit: Int
        ) async throws -> [ContentKeyName] {
            let place = name.map { PageToken(value: nil, id: WrappedKey.id(of: WrappedKey.subject(of: $0))) }
            let page = try await keys.page(
                of: WrappedKey.self, in: partition, having: [IndexTerm("use", "content")], limit: limit, after: place)
            return page.entities.compactMap { $0.value.name(in: partition) }
        }

        /// The key of a partition's blinded terms; made when it is first asked for.
        public func indexKey(of partition: Partition) async throws -> SecretKey {
            guard let key = try await makeKeys(of: [.index], in: partition)[.index] else {
                throw StorageError(.unavailable, "the index key of '\(partition)' could not be made")
            }
            return key
        }

        /// Destroys the key of a partition's blinded terms; none is made from then on.
        public func destroyIndexKey(of partition: Partition) async throws {
            let key = WrappedKey.recordKey(of: "index", in: partition)
            // Without a key there is nothing to erase, and whoever asks for it later would get one.
            if try await keys.record(key) == nil {
                do {
                    _ = try await indexKey(of: partition)
                } catch let error as StorageError where error.code == .keyDestroyed {
                    return
                }
            }
            while let found = try await keys.record(key), found.state != .erased {
                try await commit([.erase(key)], in: partition, for: "destroy")
            }
        }

        /// Commits under a name of its own; nothing is to be compared with it, since keys are never made twice alike.
        ///
        /// - Returns: false where somebody else was there first.
        @discardableResult
        func commit(
            _ operations: [Operation], given preconditions: [Precondition] = [], in partition: Partition,
            for what: String
        ) async throws -> Bool {
            let mark = SHA256Sealing().digest(of: SHA256Sealing().salt())
            let batch = try Batch(
                CommandKey(rawValue: "\(what)/\(mark)"), in: partition, operations: operations,
                preconditions: preconditions, audit: audit, at: now())
            do {
                _ = try await keys.commit(batch)
                return true
            } catch let error as StorageError where error.code == .conflict {
                return false
            }
        }
    }
#endif
