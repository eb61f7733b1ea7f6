#if SQLite && PostgreSQL && Crypto
    import SafetyStorage

    /// What a partition must hold, by what its journal says of itself and by the manifests of its commands.
    struct Replay {
        struct Note: Equatable {
            var revision: Int
            var state: StoredRecord.State
            /// Nil once it is erased.
            var digest: String?
            /// True where the content of earlier revisions was taken away.
            var isRedacted = false
        }

        private(set) var notes: [String: Note] = [:]
        private(set) var counters: [String: Int] = [:]
        private(set) var holders: [String: String] = [:]

        /// Takes in a command; gives what its journal entry must say of it, but for the manifest.
        mutating func apply(_ manifest: Manifest) throws -> [(verb: Verb, id: String, revision: Int?)] {
            try manifest.deeds.map { deed in
                switch deed {
                case .put(let id, let digest):
                    try expect(notes[id] == nil, "note \(id) was put twice")
                    notes[id] = Note(revision: 1, state: .current, digest: digest)
                    return (.put, id, 1)
                case .count(let id, let value):
                    try expect(
                        counters[id, default: 0] + 1 == value, "\(id) goes from \(counters[id] ?? 0) to \(value)")
                    counters[id] = value
                    return (.put, id, value)
                case .redact(let id, let digest):
                    return (.redact, id, try change(id) { ($0.digest, $0.isRedacted) = (digest, true) })
                case .end(let id): return (.end, id, try change(id) { $0.state = .ended })
                case .erase(let id):
                    holders = holders.filter { $0.value != id }
                    return (
                        .erase, id, try change(id) { ($0.state, $0.digest, $0.isRedacted) = (.erased, nil, false) }
                    )
                case .reserve(let slot, let id):
                    try expect(holders[slot] == nil || holders[slot] == id, "slot \(slot) was given twice")
                    holders[slot] = id
                    return (.reserve, id, nil)
                }
            }
        }

        private mutating func change(_ id: String, _ change: (inout Note) -> Void) throws -> Int {
            guard var note = notes[id], note.state != .erased else {
                throw BrokenPromise("note \(id) was changed and is not there")
            }
            change(&note)
            note.revision += 1
            notes[id] = note
            return note.revision
        }
    }
#endif
