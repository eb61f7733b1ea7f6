#if PostgreSQL
    /// The statements that never change, written out once for a store's tables.
    struct ShelfSQL: Sendable {
        let names: TableNames
        let lock: String
        let open: String
        let known: String
        let latest: String
        let holders: String
        let redact: String
        let erase: String
        let release: String
        let forget: String
        let forgetUniques: String
        let writeRevision: String
        let writeNew: String
        let writeStates: String
        let removeTerms: String
        let writeTerms: String
        let reserve: String
        let enter: String
        let enterChanges: String
        let advance: String
        let record: String
        let recordAt: String
        let journal: String
        let command: String
        let repetition: String
        let uniques: String
        let contents: String
        let head: String

        static let begin = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
        static let commit = "COMMIT"

        /// The columns of a revision, as `stored` reads them.
        static func content(of alias: String) -> String {
            ["number", "state", "changed", "schema_version", "payload", "salt", "term_names", "term_values"]
                .map { alias + "." + $0 }.joined(separator: ", ")
        }

        /// The latest revision of the record whose kind and id are those of that row.
        static func latest(_ names: TableNames, kind: String, id: String) -> String {
            """
            (SELECT * FROM \(names.revision) l WHERE l.partition = $1 AND l.kind = \(kind) AND l.id = \(id)
                ORDER BY l.number DESC LIMIT 1)
            """
        }

        private static let byKey = "partition = $1 AND kind = $2 AND id = $3"

        private static func entries(_ names: TableNames, where condition: String, _ rest: String = "") -> String {
            """
            SELECT e.position, e.command, e.instant, e.who, e.role, e.purpose, e.reason, e.link,
                c.verb, c.kind, c.id, c.revision, c.commitment
            FROM (SELECT * FROM \(names.entry) WHERE partition = $1 AND \(condition) \(rest)) e
            LEFT JOIN \(names.change) c ON c.partition = $1 AND c.position = e.position
            ORDER BY e.position, c.ordinal
            """
        }

        init(_ names: TableNames) {
            self.names = names
            let written = """
                SELECT position FROM \(names.change) WHERE \(Self.byKey) AND verb <> 'end'
                """
            lock = "SELECT position, link FROM \(names.head) WHERE partition = $1 FOR UPDATE"
            open = "INSERT INTO \(names.head) (partition, position) VALUES ($1, 0) ON CONFLICT (partition) DO NOTHING"
            known = "SELECT 1 FROM \(names.entry) WHERE partition = $1 AND command = $2"
            latest = """
                SELECT w.kind, w.id, \(Self.content(of: "v")) FROM unnest($2, $3) AS w (kind, id)
                CROSS JOIN LATERAL \(Self.latest(names, kind: "w.kind", id: "w.id")) v
                """
            holders = """
                SELECT u.name, u.value, u.kind, u.id FROM unnest($2, $3) AS w (name, value)
                JOIN \(names.uniqueKey) u ON u.partition = $1 AND u.name = w.name AND u.value = w.value
                """
            redact = """
                UPDATE \(names.revision) SET state = 'redacted', schema_version = NULL, payload = NULL, salt = NULL,
                    term_names = NULL, term_values = NULL WHERE \(Self.byKey)
                """
            erase = "DELETE FROM \(names.revision) WHERE \(Self.byKey)"
            release = "DELETE FROM \(names.uniqueKey) WHERE \(Self.byKey)"
            forget = """
                UPDATE \(names.entry) SET comparable = false, precondition_kinds = NULL, precondition_ids = NULL,
                    precondition_revisions = NULL
                WHERE partition = $1 AND comparable AND position IN (\(written))
                """
            forgetUniques = """
                UPDATE \(names.change) SET name = NULL, value = NULL
                WHERE partition = $1 AND name IS NOT NULL AND position IN (\(written))
                """
            writeRevision = """
                INSERT INTO \(names.revision) (partition, kind, id, number, state, changed, schema_version, payload,
                    salt, term_names, term_values)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                """
            writeNew = """
                INSERT INTO \(names.record) (partition, kind, id, state)
                SELECT $1, w.* FROM unnest($2, $3, $4) AS w (kind, id, state)
                """
            writeStates = """
                UPDATE \(names.record) r SET state = w.state FROM unnest($2, $3, $4, $5) AS w (kind, id, state, was)
                WHERE r.partition = $1 AND r.kind = w.kind AND r.state = w.was AND r.id = w.id
                """
            removeTerms = """
                DELETE FROM \(names.term) t USING unnest($2, $3, $4, $5, $6) AS w (kind, name, value, id, ended)
                WHERE t.partition = $1 AND t.kind = w.kind AND t.ended = w.ended AND t.name = w.name
                    AND t.value = w.value AND t.id = w.id
                """
            writeTerms = """
                INSERT INTO \(names.term) (partition, kind, name, value, id, ended, least)
                SELECT $1, w.* FROM unnest($2, $3, $4, $5, $6, $7) AS w (kind, name, value, id, ended, least)
                ON CONFLICT (partition, kind, ended, name, value, id) DO UPDATE SET least = excluded.least
                """
            reserve = """
                INSERT INTO \(names.uniqueKey) (partition, name, value, kind, id)
                SELECT $1, w.* FROM unnest($2, $3, $4, $5) AS w (name, value, kind, id)
                """
            enter = """
                INSERT INTO \(names.entry) (partition, position, command, instant, who, role, purpose, reason, link,
                    comparable, precondition_kinds, precondition_ids, precondition_revisions)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, true, $10, $11, $12)
                """
            enterChanges = """
                INSERT INTO \(names.change)
                    (partition, position, ordinal, verb, kind, id, revision, commitment, name, value)
                SELECT $1, $2, $3 + w.ordinal - 1, w.verb, w.kind, w.id, w.revision, w.commitment, w.name, w.value
                FROM unnest($4, $5, $6, $7, $8, $9, $10) WITH ORDINALITY
                    AS w (verb, kind, id, revision, commitment, name, value, ordinal)
                """
            advance = "UPDATE \(names.head) SET position = $2, link = $3 WHERE partition = $1"
            record = """
                SELECT \(Self.content(of: "v")) FROM \(names.revision) v WHERE \(Self.byKey)
                ORDER BY v.number DESC LIMIT 1
                """
            recordAt = "SELECT \(Self.content(of: "v")) FROM \(names.revision) v WHERE \(Self.byKey) AND v.number = $4"
            journal = Self.entries(names, where: "position > $2", "ORDER BY position LIMIT $3")
            command = Self.entries(names, where: "command = $2")
            repetition = """
                SELECT comparable, precondition_kinds, precondition_ids, precondition_revisions
                FROM \(names.entry) WHERE partition = $1 AND position = $2
                """
            uniques = """
                SELECT ordinal, name, value FROM \(names.change)
                WHERE partition = $1 AND position = $2 AND name IS NOT NULL
                """
            contents = """
                SELECT w.kind, w.id, \(Self.content(of: "v")) FROM unnest($2, $3, $4) AS w (kind, id, number)
                JOIN \(names.revision) v
                    ON v.partition = $1 AND v.kind = w.kind AND v.id = w.id AND v.number = w.number
                """
            head = "SELECT position, link FROM \(names.head) WHERE partition = $1 AND position > 0"
        }
    }
#endif
