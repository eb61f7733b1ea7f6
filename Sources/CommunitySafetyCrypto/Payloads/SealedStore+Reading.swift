#if Crypto
    public import SafetyStorage

    extension SealedStore {
        /// One revision of a record, decrypted; without a number the latest.
        ///
        /// Its salt is that of the encrypted content, which ``committedRecord(_:at:)`` gives.
        public func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
            var found = try await inner.record(key, at: revision)
            while let record = found {
                if let opened = try await opened(record) { return opened }
                // It may have been taken away, with its key, since it was read.
                found = try await inner.record(key, at: revision)
                if found == record { throw StorageError.keyIsLost(of: key) }
            }
            return nil
        }

        /// The latest revisions of the records that match, decrypted, a page at a time.
        public func records(matching query: RecordQuery) async throws -> Page {
            let page = try await inner.records(matching: query)
            var records: [StoredRecord] = []
            for record in page.records {
                if let opened = try await opened(record) {
                    records.append(opened)
                } else if let later = try await self.record(record.key, at: nil), query.fits(later) {
                    records.append(later)
                }
            }
            return Page(records: records, next: page.next)
        }

        /// The record, decrypted; nil where its key is not there.
        func opened(_ record: StoredRecord) async throws -> StoredRecord? {
            guard let envelope = record.envelope else { return record }
            let sealed = try SealedPayload(envelope.payload, of: record.key)
            let name = ContentKeyName(record.key, generation: sealed.generation)
            guard let key = try await vault.contentKey(name) else { return nil }
            return StoredRecord(
                key: record.key, revision: record.revision, state: record.state,
                envelope: try sealed.opened(envelope, of: record, with: key), changed: record.changed,
                salt: record.salt)
        }
    }

    extension RecordQuery {
        /// True where a record that changed after it was found would still be found.
        fileprivate func fits(_ record: StoredRecord) -> Bool {
            guard let found = record.envelope?.terms else { return false }
            return (record.state == .current || includesEnded) && scope.covers(found)
                && terms.allSatisfy(found.contains)
        }
    }
#endif
