#if Crypto
    import SafetyStorage

    extension SealedStore {
        /// Commits the batch with its contents encrypted, anew as often as a record moves on meanwhile.
        func committed(_ batch: Batch) async throws -> Receipt {
            var refused: (batch: Batch, error: StorageError)?
            var hasMetDestroyedKey = false
            while true {
                try Task.checkCancellation()
                let encrypted: Batch
                do {
                    encrypted = try await self.encrypted(batch)
                } catch let error as StorageError where error.code == .keyDestroyed && !hasMetDestroyedKey {
                    // Taken away since its place was looked up: the next look sees it.
                    hasMetDestroyedKey = true
                    continue
                }
                // Refused as it was, and nothing has moved on since: the refusal is the caller's.
                if let refused, refused.batch == encrypted { throw refused.error }
                do {
                    return try await inner.commit(encrypted)
                } catch let error as StorageError where error.code == .conflict {
                    refused = (encrypted, error)
                }
            }
        }

        /// The batch as the store within is to have it: contents encrypted, and each held to the revision whose key it
        /// was encrypted for.
        private func encrypted(_ batch: Batch) async throws -> Batch {
            let receipt = try await inner.receipt(of: batch.command, in: batch.partition)
            // Where content was taken away since, the repetition is a conflict; the keys must go all the same.
            if let receipt { try await destroyKeys(takenAwayBy: receipt) }
            var places: [RecordKey: Place] = [:]
            for operation in batch.operations where operation.content != nil {
                if let receipt {
                    places[operation.key] = try await place(of: operation, in: receipt)
                } else {
                    places[operation.key] = try await place(of: operation)
                }
            }
            let keys = try await keys(for: places)
            let operations = try batch.operations.map { (operation) throws(StorageError) in
                try encrypted(operation, by: batch.command, keys[operation.key])
            }
            return try Batch(
                batch.command, in: batch.partition, operations: operations,
                preconditions: batch.preconditions
                    + batch.operations.compactMap { $0.content == nil ? nil : places[$0.key]?.precondition },
                audit: batch.audit, at: batch.instant)
        }

        /// Where a content goes.
        private struct Place {
            /// What holds it to the revision that it was encrypted for.
            let precondition: Precondition
            /// Its key; nil where the store within is certain to refuse it.
            let name: ContentKeyName?
            /// True where the key may have to be made.
            let isNew: Bool
        }

        /// Where a new content goes, by how its record stands.
        private func place(of operation: Operation) async throws -> Place {
            let key = operation.key
            guard let latest = try await inner.record(key) else {
                let name = operation.verb == .put ? ContentKeyName(key, generation: 1) : nil
                return Place(precondition: .absent(key), name: name, isNew: true)
            }
            let generation = try firstKeyInUse(of: latest).map { operation.verb == .redact ? $0 + 1 : $0 }
            return Place(
                precondition: .at(key, latest.revision), name: generation.map { ContentKeyName(key, generation: $0) },
                isNew: operation.verb == .redact)
        }

        /// Where the content went when its command was committed; nil where it never was part of it.
        private func place(of operation: Operation, in receipt: Receipt) async throws -> Place? {
            let key = operation.key
            guard let revision = receipt.revision(of: key) else { return nil }
            let kept = try await inner.record(key, at: revision)
            let generation = try kept.flatMap { try firstKeyInUse(of: $0) }
            return Place(
                precondition: revision.number == 1 ? .absent(key) : .at(key, Revision(revision.number - 1)),
                name: generation.map { ContentKeyName(key, generation: $0) }, isNew: false)
        }

        private func keys(for places: [RecordKey: Place]) async throws -> [RecordKey: (ContentKeyName, SecretKey)] {
            let new = Set(places.values.compactMap { $0.isNew ? $0.name : nil })
            let made = new.isEmpty ? [:] : try await vault.makeContentKeys(new)
            var keys: [RecordKey: (ContentKeyName, SecretKey)] = [:]
            for (record, place) in places {
                guard let name = place.name else { continue }
                if let key = made[name] {
                    keys[record] = (name, key)
                } else if let key = try await vault.contentKey(name) {
                    keys[record] = (name, key)
                } else {
                    let latest = try await inner.record(record)
                    guard try latest.flatMap({ try firstKeyInUse(of: $0) }) == name.generation else { continue }
                    throw StorageError.keyIsLost(of: record)
                }
            }
            return keys
        }

        /// Without a key the content is left empty, and never handed on as it is.
        private func encrypted(
            _ operation: Operation, by command: CommandKey, _ key: (name: ContentKeyName, secret: SecretKey)?
        ) throws(StorageError) -> Operation {
            guard let content = operation.content else { return operation }
            let sealed =
                if let key {
                    try SealedPayload.sealed(content, as: key.name, by: command, with: key.secret)
                } else {
                    Envelope(schemaVersion: content.schemaVersion, payload: [], terms: content.terms)
                }
            return operation.verb == .redact ? .redact(operation.key, leaving: sealed) : .put(operation.key, sealed)
        }
    }

    extension StorageError {
        static func keyIsLost(of key: RecordKey) -> StorageError {
            StorageError(.corrupt, "the key that \(key) is encrypted with is not in the vault", key: key)
        }
    }
#endif
