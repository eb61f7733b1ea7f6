#if Crypto
    import Foundation
    public import SafetyStorage

    extension StoredKeyVault {
        /// Wraps every key anew that lies under a former master key, after which that one can be destroyed.
        ///
        /// What was wrapped under it is taken away by a redaction, so nothing of it stays in the vault's store. It may
        /// be broken off and begun again, and keys may be read and made meanwhile.
        ///
        /// - Returns: how many keys were wrapped anew.
        /// - Throws: `StorageError` with `.corrupt` where a key does not open under its master key.
        @discardableResult
        public func rewrapKeys(in partition: Partition) async throws -> Int {
            var count = 0
            for old in former where old.version != master.version {
                while true {
                    let page = try await keys.page(
                        of: WrappedKey.self, in: partition, having: [IndexTerm("master", old.version)], limit: 200)
                    guard !page.entities.isEmpty else { break }
                    var operations: [SafetyStorage.Operation] = []
                    var preconditions: [Precondition] = []
                    for found in page.entities {
                        let key = found.value.recordKey(in: partition)
                        let secret = try await unwrapped(found.value, in: partition)
                        let anew = try await wrapped(secret, as: found.value.subject, in: partition)
                        operations.append(
                            .redact(key, leaving: try Envelope(sealing: anew, disclosing: .nothingPersonal)))
                        preconditions.append(.at(key, found.revision))
                    }
                    if try await commit(operations, given: preconditions, in: partition, for: "rewrap") {
                        count += operations.count
                    }
                }
            }
            return count
        }

        func stored(_ subject: WrappedKey.Subject, in partition: Partition) async throws -> Versioned<WrappedKey>? {
            try await keys.load(WrappedKey.self, WrappedKey.id(of: subject), in: partition)
        }

        func unwrapped(_ key: WrappedKey, in partition: Partition) async throws -> SecretKey {
            guard let wrapping = ([master] + former).first(where: { $0.version == key.master }) else {
                throw StorageError(
                    .unavailable, "the key '\(key.id)' lies under master key '\(key.master)', which is not given")
            }
            return try await wrapping.unwrapped(
                [UInt8](key.wrapped), binding: WrappedKey.binding(of: key.subject, in: partition))
        }

        func wrapped(
            _ secret: SecretKey, as subject: WrappedKey.Subject, in partition: Partition
        ) async throws -> WrappedKey {
            let bytes = try await master.wrapped(secret, binding: WrappedKey.binding(of: subject, in: partition))
            return WrappedKey(subject: subject, master: master.version, wrapped: Data(bytes))
        }

        /// The keys of those subjects, as they are found or as they are made now.
        func makeKeys(
            of subjects: Set<WrappedKey.Subject>, in partition: Partition
        ) async throws -> [WrappedKey.Subject: SecretKey] {
            var made: [WrappedKey.Subject: SecretKey] = [:]
            while true {
                try Task.checkCancellation()
                for subject in subjects where made[subject] == nil {
                    made[subject] = try await existing(subject, in: partition)
                }
                let missing = subjects.filter { made[$0] == nil }
                guard !missing.isEmpty else { return made }
                var new: [WrappedKey.Subject: SecretKey] = [:]
                var operations: [SafetyStorage.Operation] = []
                for subject in missing {
                    let secret = SecretKey()
                    new[subject] = secret
                    operations.append(
                        try .put(
                            try await wrapped(secret, as: subject, in: partition), in: partition,
                            disclosing: .nothingPersonal))
                }
                // Where another was there first its keys hold, and are read in the next round.
                if try await commit(
                    operations, given: operations.map { .absent($0.key) }, in: partition, for: "make")
                {
                    made.merge(new) { _, new in new }
                    return made
                }
            }
        }

        private func existing(_ subject: WrappedKey.Subject, in partition: Partition) async throws -> SecretKey? {
            let key = WrappedKey.recordKey(of: WrappedKey.id(of: subject), in: partition)
            guard let record = try await keys.record(key) else { return nil }
            guard let found = try record.opened(as: WrappedKey.self) else {
                throw StorageError(.keyDestroyed, "the key '\(key.id)' was destroyed")
            }
            return try await unwrapped(found.value, in: partition)
        }
    }
#endif
