#if Crypto
    public import SafetyStorage

    /// A vault that keeps its keys in memory: for tests and examples, where everything is lost in the end.
    public actor MemoryKeyVault: KeyVault {
        private var contents: [ContentKeyName: SecretKey] = [:]
        private var indexes: [Partition: SecretKey] = [:]
        private var destroyedContents: Set<ContentKeyName> = []
        private var destroyedIndexes: Set<Partition> = []

        /// A vault without keys.
        public init() {}

        /// The key of that name; nil where it was never made, or was destroyed.
        public func contentKey(_ name: ContentKeyName) -> SecretKey? { contents[name] }

        /// The keys of those names, new ones for those that are not there yet.
        public func makeContentKeys(
            _ names: Set<ContentKeyName>
        ) throws(StorageError) -> [ContentKeyName: SecretKey] {
            if let gone = names.intersection(destroyedContents).min() {
                throw StorageError(.keyDestroyed, "the key \(gone) was destroyed", key: gone.record)
            }
            var keys: [ContentKeyName: SecretKey] = [:]
            for name in names {
                let key = contents[name] ?? SecretKey()
                contents[name] = key
                keys[name] = key
            }
            return keys
        }

        /// Destroys the keys of a record that come before a generation, or all where none is given.
        public func destroyContentKeys(of record: RecordKey, before generation: Int?) {
            for name in contents.keys where name.record == record && generation.map({ name.generation < $0 }) ?? true {
                contents[name] = nil
                destroyedContents.insert(name)
            }
        }

        /// The names of the keys that are there, sorted.
        public func contentKeys(in partition: Partition, after name: ContentKeyName?, limit: Int) -> [ContentKeyName] {
            let names = contents.keys.filter { candidate in
                candidate.record.partition == partition && name.map { $0 < candidate } ?? true
            }
            return Array(names.sorted().prefix(limit))
        }

        /// The key of a partition's blinded terms; made when it is first asked for.
        public func indexKey(of partition: Partition) throws(StorageError) -> SecretKey {
            guard !destroyedIndexes.contains(partition) else {
                throw StorageError(.keyDestroyed, "the index key of '\(partition)' was destroyed")
            }
            let key = indexes[partition] ?? SecretKey()
            indexes[partition] = key
            return key
        }

        /// Destroys the key of a partition's blinded terms.
        public func destroyIndexKey(of partition: Partition) {
            indexes[partition] = nil
            destroyedIndexes.insert(partition)
        }
    }
#endif
