#if PostgreSQL
    import SafetyStorage

    /// A row by which the latest revision of a record is found.
    struct TermRow: Hashable {
        let key: RecordKey
        let term: IndexTerm
        let isEnded: Bool
        /// True where no other value of that name comes before it.
        let isLeast: Bool

        /// The rows that a revision has while it is the latest, each term once.
        static func rows(of record: StoredRecord) -> [TermRow] {
            // By name, as the term of that name and no value: terms are told apart by their bytes, texts are not.
            var least: [IndexTerm: IndexTerm] = [:]
            let terms = record.envelope?.terms ?? []
            for term in terms {
                let found = least[IndexTerm(term.name, "")]
                if let found, !term.value.utf8.lexicographicallyPrecedes(found.value.utf8) { continue }
                least[IndexTerm(term.name, "")] = term
            }
            var seen: Set<IndexTerm> = []
            return terms.filter { seen.insert($0).inserted }.map { term in
                TermRow(
                    key: record.key, term: term, isEnded: record.state == .ended,
                    isLeast: least[IndexTerm(term.name, "")] == term)
            }
        }

        /// True where both are the same row, whatever it says.
        func isAtThePlace(of other: TermRow) -> Bool {
            key == other.key && term == other.term && isEnded == other.isEnded
        }

        /// Kinds, names, values, ids, and whether they have ended.
        static func bind(_ rows: ArraySlice<TermRow>, to bindings: inout Bindings) {
            bindings.add(rows.map(\.key.kind.rawValue))
            bindings.add(rows.map(\.term.name))
            bindings.add(rows.map(\.term.value))
            bindings.add(rows.map(\.key.id))
            bindings.add(rows.map(\.isEnded))
        }
    }
#endif
