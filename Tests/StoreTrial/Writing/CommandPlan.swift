#if SQLite && PostgreSQL && Crypto
    import SafetyStorage

    /// What a command of the write load is to do, before it is known how the counter stands.
    struct CommandPlan {
        /// The notes made.
        private(set) var made: [String] = []
        /// The note erased.
        private(set) var gone: String?
        /// The counter raised, if any.
        var counter: String?
        /// What it is raised to.
        var value = 0
        /// The slot taken for the first note, if any.
        var slot: String?
        private var contents: [[UInt8]] = []
        private var redacted: (note: String, content: [UInt8])?
        private var ended: String?

        mutating func put(_ note: String, _ content: [UInt8]) {
            made.append(note)
            contents.append(content)
        }

        mutating func redact(_ note: String, _ content: [UInt8]) { redacted = (note, content) }
        mutating func erase(_ note: String) { gone = note }
        mutating func end(_ note: String) { ended = note }

        var deeds: [Deed] {
            var deeds = zip(made, contents).map { Deed.put(note: $0, digest: digest(of: $1)) }
            if let counter { deeds.append(.count(counter: counter, value: value)) }
            if let redacted { deeds.append(.redact(note: redacted.note, digest: digest(of: redacted.content))) }
            if let ended { deeds.append(.end(note: ended)) }
            if let gone { deeds.append(.erase(note: gone)) }
            if let slot, let first = made.first { deeds.append(.reserve(slot: slot, note: first)) }
            return deeds
        }

        /// The operations in the order of the deeds, and the manifest last.
        func operations(as command: CommandKey, in partition: Partition, by author: IndexTerm) -> [Operation] {
            func note(_ id: String) -> RecordKey { RecordKey(partition, Writer.noteKind, id) }
            func envelope(_ content: [UInt8]) -> Envelope {
                Envelope(
                    schemaVersion: 1, payload: content, terms: [author, IndexTerm("size", "\(content.count / 100)")])
            }
            var operations = zip(made, contents).map { Operation.put(note($0), envelope($1)) }
            if let counter {
                operations.append(
                    .put(
                        RecordKey(partition, Writer.counterKind, counter),
                        Envelope(schemaVersion: 1, payload: Array("\(value)".utf8))))
            }
            if let redacted { operations.append(.redact(note(redacted.note), leaving: envelope(redacted.content))) }
            if let ended { operations.append(.end(note(ended))) }
            if let gone { operations.append(.erase(note(gone))) }
            if let slot, let first = made.first {
                operations.append(.reserve(UniqueKey("slot", slot), for: note(first)))
            }
            operations.append(
                .put(
                    RecordKey(partition, Manifest.kind, command.rawValue),
                    Envelope(schemaVersion: 1, payload: Manifest(deeds).payload, terms: [author])))
            return operations
        }

        /// True where another task may have got in the way of this command there.
        func couldConflict(over key: RecordKey?) -> Bool {
            switch key?.kind {
            case Writer.counterKind: counter == key?.id
            case Writer.noteKind: slot != nil
            default: false
            }
        }

        /// Gives up the slot where another note has it; a counter is simply read again.
        mutating func resolve(_ conflict: StorageError) {
            if conflict.key?.kind == Writer.noteKind { slot = nil }
        }
    }
#endif
