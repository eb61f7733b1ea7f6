#if SQLite
    import SafetyStorage

    /// Where the terms of a latest revision stand in the index, each once.
    struct TermPlaces {
        struct Place: Hashable {
            let name: [UInt8]
            let value: [UInt8]
            let ended: Bool
            /// True for the smallest value of its name, by which records are sorted.
            let isLeast: Bool
        }

        private(set) var places: Set<Place> = []

        /// None.
        init() {}

        /// Those of a revision; none where its content is gone.
        init(of revision: StoredRecord) {
            self.init(revision.envelope?.terms ?? [], ended: revision.state == .ended)
        }

        init(_ terms: [IndexTerm], ended: Bool) {
            var values: [[UInt8]: [[UInt8]]] = [:]
            for term in terms {
                values[Array(term.name.utf8), default: []].append(Array(term.value.utf8))
            }
            for (name, values) in values {
                let least = values.min { $0.lexicographicallyPrecedes($1) }
                for value in values {
                    places.insert(Place(name: name, value: value, ended: ended, isLeast: value == least))
                }
            }
        }
    }
#endif
