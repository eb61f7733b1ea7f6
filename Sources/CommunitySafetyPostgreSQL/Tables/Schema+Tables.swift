#if PostgreSQL
    extension Schema {
        /// The tables of version 1.
        ///
        /// Text is compared by its bytes, whatever the database's own collation: `COLLATE "C"`. No statistics are kept
        /// of columns with content, as their samples would outlive what is taken away.
        static func tables(_ names: TableNames, _ layout: PostgreSQLOptions.Layout) -> String {
            let parts = layout == .byForce ? "PARTITION BY LIST (partition)" : ""
            let text = "text COLLATE \"C\""
            return """
                -- The end of a partition's journal; whoever commits locks the row.
                CREATE TABLE \(names.head) (
                    partition \(text) NOT NULL,
                    position bigint NOT NULL,
                    link bytea,
                    PRIMARY KEY (partition)
                ) \(parts);

                -- A key, for good: an erased record keeps it.
                CREATE TABLE \(names.record) (
                    partition \(text) NOT NULL,
                    kind \(text) NOT NULL,
                    id \(text) NOT NULL,
                    state \(text) NOT NULL,
                    PRIMARY KEY (partition, kind, id)
                ) \(parts);

                -- Without content and salt where they were taken away.
                CREATE TABLE \(names.revision) (
                    partition \(text) NOT NULL,
                    kind \(text) NOT NULL,
                    id \(text) NOT NULL,
                    number bigint NOT NULL,
                    state \(text) NOT NULL,
                    changed bigint NOT NULL,
                    schema_version bigint,
                    payload bytea,
                    salt bytea,
                    term_names text[] COLLATE "C",
                    term_values text[] COLLATE "C",
                    PRIMARY KEY (partition, kind, id, number),
                    CHECK ((schema_version IS NULL) = (payload IS NULL)),
                    CHECK ((schema_version IS NULL) = (term_names IS NULL))
                ) \(parts);

                -- The terms of latest revisions alone; the least value of a name is where a record sorts by it.
                CREATE TABLE \(names.term) (
                    partition \(text) NOT NULL,
                    kind \(text) NOT NULL,
                    name \(text) NOT NULL,
                    value \(text) NOT NULL,
                    id \(text) NOT NULL,
                    ended boolean NOT NULL,
                    least boolean NOT NULL,
                    PRIMARY KEY (partition, kind, name, value, id)
                ) \(parts);

                CREATE TABLE \(names.uniqueKey) (
                    partition \(text) NOT NULL,
                    name \(text) NOT NULL,
                    value \(text) NOT NULL,
                    kind \(text) NOT NULL,
                    id \(text) NOT NULL,
                    PRIMARY KEY (partition, name, value)
                ) \(parts);
                CREATE INDEX ON \(names.uniqueKey) (partition, kind, id);

                -- The journal. An entry that is not comparable wrote content that has since been taken away.
                CREATE TABLE \(names.entry) (
                    partition \(text) NOT NULL,
                    position bigint NOT NULL,
                    command \(text) NOT NULL,
                    instant bigint NOT NULL,
                    who \(text) NOT NULL,
                    role \(text) NOT NULL,
                    purpose \(text) NOT NULL,
                    reason \(text) NOT NULL,
                    link bytea,
                    comparable boolean NOT NULL,
                    precondition_kinds text[] COLLATE "C",
                    precondition_ids text[] COLLATE "C",
                    precondition_revisions bigint[],
                    PRIMARY KEY (partition, position),
                    UNIQUE (partition, command)
                ) \(parts);

                -- With name and value for a unique key given; without revision then.
                CREATE TABLE \(names.change) (
                    partition \(text) NOT NULL,
                    position bigint NOT NULL,
                    ordinal bigint NOT NULL,
                    verb \(text) NOT NULL,
                    kind \(text) NOT NULL,
                    id \(text) NOT NULL,
                    revision bigint,
                    commitment bytea,
                    name \(text),
                    value \(text),
                    PRIMARY KEY (partition, position, ordinal)
                ) \(parts);
                CREATE INDEX ON \(names.change) (partition, kind, id);

                ALTER TABLE \(names.revision)
                    ALTER payload SET STATISTICS 0, ALTER salt SET STATISTICS 0,
                    ALTER term_names SET STATISTICS 0, ALTER term_values SET STATISTICS 0;
                ALTER TABLE \(names.term) ALTER value SET STATISTICS 0;
                ALTER TABLE \(names.uniqueKey) ALTER value SET STATISTICS 0;
                ALTER TABLE \(names.change) ALTER name SET STATISTICS 0, ALTER value SET STATISTICS 0;
                """
        }

        /// From version 1 to version 2, where current records stand apart from ended ones in every index that queries
        /// go by, so that they are found as soon however many have ended.
        ///
        /// An older edition that has the tables open meanwhile can make no record and change no state or term of one, as
        /// the keys by which it does are gone.
        static func currentOnesApart(_ names: TableNames, _ layout: PostgreSQLOptions.Layout) -> String {
            """
            -- A large table takes longer than a statement otherwise may.
            SET LOCAL statement_timeout = 0;
            ALTER TABLE \(names.record)
                DROP CONSTRAINT safety_record_pkey, ADD PRIMARY KEY (partition, kind, state, id);
            ALTER TABLE \(names.term)
                DROP CONSTRAINT safety_term_pkey, ADD PRIMARY KEY (partition, kind, ended, name, value, id);
            """ + (layout == .byForce ? losingSamples(names) + takingNoSamples { names.table($0) } : "")
        }

        /// Has the planner take no samples of columns with content.
        static func takingNoSamples(_ table: (String) -> String) -> String {
            altered(table) { column, _ in "ALTER \(column) SET STATISTICS 0" }
        }

        /// Takes away the samples of columns with content: version 1 kept them out of tables alone, and not out of the
        /// part of a force that was added to them later.
        ///
        /// A column that is given the type it has loses its samples, and is not written anew.
        private static func losingSamples(_ names: TableNames) -> String {
            altered({ names.table($0) }, { "ALTER \($0) TYPE \($1)" })
        }

        private static func altered(_ table: (String) -> String, _ step: (String, String) -> String) -> String {
            contentColumns.map { name, columns in
                "\nALTER TABLE \(table(name)) \(columns.map(step).joined(separator: ", "));"
            }.joined()
        }

        private static let contentColumns = [
            (
                "revision",
                [
                    ("payload", "bytea"), ("salt", "bytea"), ("term_names", "text[] COLLATE \"C\""),
                    ("term_values", "text[] COLLATE \"C\""),
                ]
            ), ("term", [("value", "text COLLATE \"C\"")]), ("unique_key", [("value", "text COLLATE \"C\"")]),
            ("change", [("name", "text COLLATE \"C\""), ("value", "text COLLATE \"C\"")]),
        ]
    }
#endif
