#if PostgreSQL
    import SafetyStorage

    /// The tables of a store, named with their schema.
    struct TableNames: Sendable {
        /// The schema as it is, and quoted as an identifier.
        let schema: String
        let quotedSchema: String

        /// - Throws: ``StorageError`` with `.malformed` for a name that PostgreSQL would cut short or cannot hold.
        init(schema: String) throws(StorageError) {
            guard !schema.isEmpty, schema.utf8.count < 64, !schema.utf8.contains(0) else {
                throw StorageError(.malformed, "a schema's name has 1 to 63 bytes, and no NUL among them")
            }
            self.schema = schema
            quotedSchema = Self.quoted(schema)
        }

        /// The tables that hold records, each with the partition as the first column of its key.
        static let partitioned = ["head", "record", "revision", "term", "unique_key", "entry", "change"]

        var version: String { table("schema") }
        var head: String { table("head") }
        var record: String { table("record") }
        var revision: String { table("revision") }
        var term: String { table("term") }
        var uniqueKey: String { table("unique_key") }
        var entry: String { table("entry") }
        var change: String { table("change") }

        func table(_ name: String) -> String { quotedSchema + "." + Self.quoted("safety_" + name) }

        static func quoted(_ name: String) -> String {
            "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        }

        /// A text as SQL writes it.
        static func literal(_ text: String) -> String {
            let doubled = text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            return doubled.contains("\\")
                ? " E'" + doubled.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
                    + "'"
                : "'" + doubled + "'"
        }
    }
#endif
