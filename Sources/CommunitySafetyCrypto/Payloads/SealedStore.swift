#if Crypto
    public import SafetyStorage

    /// A store that encrypts every payload before it hands it to another, with a key per record that dies with the
    /// record.
    ///
    /// The store within sees keys, terms, unique keys, the journal and the length of each payload; not what is in it.
    /// Personal terms become keyed hashes by ``PartitionBlinding``. It must have been written through a sealed store
    /// with the same vault from its first commit on.
    ///
    /// - **Keys before content.** A commit first makes the keys that it needs. One that is refused may leave a key
    ///   behind that encrypts nothing; the record's next commit takes it.
    /// - **Erasure.** First it is committed, then the record's keys are destroyed. Where the second step fails the
    ///   commit throws; the same command once more finishes it, and so does ``destroyLeftoverKeys(in:)``. A redaction
    ///   encrypts what it leaves with a new key, and destroys the earlier ones in the same way.
    /// - **Loss.** Content whose key is gone, without an erasure or a redaction that took it away, is `.corrupt`: it
    ///   will not come back. A vault that cannot be reached is `.unavailable`.
    /// - **Contention.** A record that another writer changes while a batch is encrypted makes it be encrypted anew;
    ///   the caller sees a conflict only where one of its own preconditions fails.
    public struct SealedStore: RecordStore {
        let inner: any RecordStore
        let vault: any KeyVault
        /// What makes terms of personal values.
        public let blinding: (any TermBlinding)?

        /// A store that keeps its payloads encrypted in another, and their keys in a vault.
        public init(_ inner: any RecordStore, keys vault: any KeyVault) {
            self.inner = inner
            self.vault = vault
            blinding = PartitionBlinding(keys: vault)
        }

        /// Makes the changes of a batch, all or none, and destroys the keys of what it takes away.
        public func commit(_ batch: Batch) async throws -> Receipt {
            let receipt = try await committed(batch)
            try await destroyKeys(takenAwayBy: receipt)
            return receipt
        }

        /// The entries of a partition's journal after a position, oldest first.
        public func journal(
            of partition: Partition, after position: JournalPosition?, limit: Int
        ) async throws -> [JournalEntry] {
            try await inner.journal(of: partition, after: position, limit: limit)
        }

        /// The receipt of a command that was committed in the partition.
        public func receipt(of command: CommandKey, in partition: Partition) async throws -> Receipt? {
            try await inner.receipt(of: command, in: partition)
        }

        /// The end of a partition's journal; nil for an empty one.
        public func journalHead(of partition: Partition) async throws -> JournalHead? {
            try await inner.journalHead(of: partition)
        }

        /// One revision of a record as it is kept, encrypted; that is what the journal's commitment covers.
        public func committedRecord(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
            try await inner.committedRecord(key, at: revision)
        }

        /// Destroys the keys of content that was taken away, where a crash kept that from being done at once.
        ///
        /// It goes through all keys of the partition, and may run beside other work. It believes the store that a
        /// record was erased: verify the journal first where you have reason to doubt it.
        ///
        /// - Returns: how many keys were destroyed.
        /// - Throws: `StorageError` with `.corrupt` for a record that cannot be read, after the keys of all others were
        ///   seen to; whatever else the store or the vault throws, at once.
        @discardableResult
        public func destroyLeftoverKeys(in partition: Partition) async throws -> Int {
            var count = 0
            var unreadable: StorageError?
            var last: ContentKeyName?
            while case let names = try await vault.contentKeys(in: partition, after: last, limit: 200), !names.isEmpty {
                for name in names {
                    do {
                        if try await destroyLeftoverKey(name) { count += 1 }
                    } catch let error as StorageError where error.code == .corrupt {
                        unreadable = unreadable ?? error
                    }
                }
                last = names.last
            }
            if let unreadable { throw unreadable }
            return count
        }

        /// - Returns: true where the key was in use no more.
        private func destroyLeftoverKey(_ name: ContentKeyName) async throws -> Bool {
            // A key whose record is not there yet may be waiting for the commit that it was made for.
            guard let latest = try await inner.record(name.record),
                try firstKeyInUse(of: latest).map({ name.generation < $0 }) ?? true
            else { return false }
            try await destroyKeys(notInUseBy: latest)
            return true
        }

        func destroyKeys(takenAwayBy receipt: Receipt) async throws {
            var unreadable: StorageError?
            for change in receipt.changes where change.verb == .erase || change.verb == .redact {
                do {
                    if let latest = try await inner.record(change.key) { try await destroyKeys(notInUseBy: latest) }
                } catch let error as StorageError where error.code == .corrupt {
                    unreadable = unreadable ?? error
                }
            }
            if let unreadable { throw unreadable }
        }

        private func destroyKeys(notInUseBy latest: StoredRecord) async throws {
            let inUse = try firstKeyInUse(of: latest)
            // What is there must open with its key first: a generation that somebody wrote over it must not make good
            // keys go.
            if try await opened(latest) != nil {
                return try await vault.destroyContentKeys(of: latest.key, before: inUse)
            }
            // Without its key it was taken away since, by somebody who sees to its keys, or it is lost.
            let now = try await inner.record(latest.key)
            if try now.flatMap({ try firstKeyInUse(of: $0) }) == inUse { throw StorageError.keyIsLost(of: latest.key) }
        }

        /// The generation of the key that a record is encrypted with now; nil for an erased one.
        ///
        /// No earlier generation is in use: a redaction begins a new one and takes away all that came before, and what
        /// is put under an earlier one meanwhile is refused, since the record has moved on.
        func firstKeyInUse(of latest: StoredRecord) throws(StorageError) -> Int? {
            guard let envelope = latest.envelope else { return nil }
            return try SealedPayload(envelope.payload, of: latest.key).generation
        }
    }
#endif
