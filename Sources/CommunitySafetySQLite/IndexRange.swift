#if SQLite
    import GRDB
    import SafetyStorage

    /// A record's place in an order, with the number of its row.
    struct IndexPlace {
        /// The value of the term that is sorted by; nil where the order is by id alone.
        let value: String?
        let id: String
        let record: Int64

        /// Negative where this place comes first, positive where the other does, 0 where they are one.
        func compared(to other: IndexPlace) -> Int {
            let order = Self.compared(value ?? "", other.value ?? "")
            return order == 0 ? Self.compared(id, other.id) : order
        }

        /// As SQLite compares: by the bytes.
        static func compared(_ left: String, _ right: String) -> Int {
            if left.utf8.lexicographicallyPrecedes(right.utf8) { return -1 }
            return right.utf8.lexicographicallyPrecedes(left.utf8) ? 1 : 0
        }
    }

    /// Rows of an index that stand one after another in the order that is wanted.
    struct IndexRange {
        enum Rows {
            /// All records of the kind in that state, by id.
            case listing
            /// Those that have the term, by id.
            case having(IndexTerm)
            /// Those that have a term of that name, by its smallest value and id.
            case sorted(by: String)
        }

        /// From where rows are wanted.
        enum Start {
            case beginning
            case at(id: String)
            case after(value: String?, id: String)
        }

        let kind: RecordKind
        let rows: Rows
        let ended: Bool

        /// At most so many places, as they stand in the index.
        func places(from start: Start, count: Int, in shelf: SQLiteShelf) throws -> [IndexPlace] {
            var sql: String
            var arguments: StatementArguments = [shelf.partition.rawValue, kind.rawValue]
            switch rows {
            case .listing:
                sql = "SELECT NULL, id, record FROM safety_record WHERE partition = ? AND kind = ? AND state = ?"
                arguments += [ended ? "ended" : "current"]
            case .having(let term):
                sql = """
                    SELECT NULL, id, record FROM safety_term
                    WHERE partition = ? AND kind = ? AND ended = ? AND name = ? AND value = ?
                    """
                arguments += [ended, term.name, term.value]
            case .sorted(let name):
                sql = """
                    SELECT value, id, record FROM safety_term
                    WHERE partition = ? AND kind = ? AND ended = ? AND name = ? AND least
                    """
                arguments += [ended, name]
            }
            append(start, to: &sql, &arguments)
            if case .sorted = rows { sql += " ORDER BY value, id LIMIT ?" } else { sql += " ORDER BY id LIMIT ?" }
            return try shelf.all(sql, arguments + [count]) { row in
                IndexPlace(
                    value: try row.decode(atIndex: 0), id: try row.decode(atIndex: 1),
                    record: try row.decode(atIndex: 2))
            }
        }

        private func append(_ start: Start, to sql: inout String, _ arguments: inout StatementArguments) {
            switch start {
            case .beginning: break
            case .at(let id):
                sql += " AND id >= ?"
                arguments += [id]
            case .after(let value?, let id):
                sql += " AND (value, id) > (?, ?)"
                arguments += [value, id]
            case .after(nil, let id):
                sql += " AND id > ?"
                arguments += [id]
            }
        }
    }
#endif
