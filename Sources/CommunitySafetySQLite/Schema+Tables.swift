#if SQLite
    extension Schema {
        /// The tables of version 1.
        ///
        /// Text is compared by its bytes, which is the `BINARY` collation of SQLite.
        static let tables = """
            -- A key, for good: an erased record keeps it and the number of its latest revision.
            CREATE TABLE safety_record (
                record INTEGER PRIMARY KEY,
                partition TEXT NOT NULL,
                kind TEXT NOT NULL,
                id TEXT NOT NULL,
                latest INTEGER NOT NULL,
                UNIQUE (partition, kind, id)
            ) STRICT;

            -- Without schema version and payload where the content was taken away.
            CREATE TABLE safety_revision (
                record INTEGER NOT NULL REFERENCES safety_record,
                number INTEGER NOT NULL,
                state TEXT NOT NULL,
                changed INTEGER NOT NULL,
                schema_version INTEGER,
                payload BLOB,
                PRIMARY KEY (record, number),
                CHECK ((schema_version IS NULL) = (payload IS NULL))
            ) STRICT;

            CREATE TABLE safety_term (
                record INTEGER NOT NULL,
                revision INTEGER NOT NULL,
                ordinal INTEGER NOT NULL,
                name TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (record, revision, ordinal),
                FOREIGN KEY (record, revision) REFERENCES safety_revision (record, number)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX safety_term_value ON safety_term (name, value, record, revision);

            CREATE TABLE safety_unique_key (
                partition TEXT NOT NULL,
                name TEXT NOT NULL,
                value TEXT NOT NULL,
                record INTEGER NOT NULL REFERENCES safety_record,
                PRIMARY KEY (partition, name, value)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX safety_unique_key_record ON safety_unique_key (record);

            -- The journal. An entry that is not comparable wrote content that has since been taken away.
            CREATE TABLE safety_entry (
                entry INTEGER PRIMARY KEY,
                partition TEXT NOT NULL,
                position INTEGER NOT NULL,
                command TEXT NOT NULL,
                instant INTEGER NOT NULL,
                who TEXT NOT NULL,
                role TEXT NOT NULL,
                purpose TEXT NOT NULL,
                reason TEXT NOT NULL,
                comparable INTEGER NOT NULL DEFAULT 1,
                UNIQUE (partition, position),
                UNIQUE (partition, command)
            ) STRICT;

            -- With name and value for a unique key given; without revision then.
            CREATE TABLE safety_change (
                entry INTEGER NOT NULL REFERENCES safety_entry,
                ordinal INTEGER NOT NULL,
                verb TEXT NOT NULL,
                record INTEGER NOT NULL REFERENCES safety_record,
                revision INTEGER,
                name TEXT,
                value TEXT,
                PRIMARY KEY (entry, ordinal)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX safety_change_record ON safety_change (record);

            -- What a command asked for beforehand; without revision where the record should be absent.
            CREATE TABLE safety_precondition (
                entry INTEGER NOT NULL REFERENCES safety_entry,
                ordinal INTEGER NOT NULL,
                kind TEXT NOT NULL,
                id TEXT NOT NULL,
                revision INTEGER,
                PRIMARY KEY (entry, ordinal)
            ) STRICT, WITHOUT ROWID;
            """
    }
#endif
