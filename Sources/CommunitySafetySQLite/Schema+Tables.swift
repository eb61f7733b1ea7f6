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

        /// From version 1 to version 2, where the latest revision stands in its record's row, terms are kept with the
        /// revision they belong to, and only those of latest revisions are found by value.
        ///
        /// An older edition that has the file open meanwhile finds `safety_revision` gone, and can write nothing.
        static let latestRevisionsAndSeals = """
            -- Terms are names and values, each ended by a byte 0, in the order they were given in.
            ALTER TABLE safety_record ADD COLUMN state TEXT NOT NULL DEFAULT 'erased';
            ALTER TABLE safety_record ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE safety_record ADD COLUMN schema_version INTEGER;
            ALTER TABLE safety_record ADD COLUMN terms BLOB;
            ALTER TABLE safety_record ADD COLUMN salt BLOB;
            ALTER TABLE safety_record ADD COLUMN payload BLOB CHECK (
                (schema_version IS NULL) = (payload IS NULL) AND (terms IS NULL) = (payload IS NULL)
                AND (state = 'erased') = (payload IS NULL) AND (salt IS NULL OR payload IS NOT NULL));

            -- The revisions before the latest; without content where it was taken away.
            CREATE TABLE safety_earlier (
                record INTEGER NOT NULL REFERENCES safety_record,
                number INTEGER NOT NULL,
                state TEXT NOT NULL,
                changed INTEGER NOT NULL,
                schema_version INTEGER,
                terms BLOB,
                salt BLOB,
                payload BLOB,
                PRIMARY KEY (record, number),
                CHECK ((schema_version IS NULL) = (payload IS NULL) AND (terms IS NULL) = (payload IS NULL)
                    AND (state = 'redacted') = (payload IS NULL) AND (salt IS NULL OR payload IS NOT NULL))
            ) STRICT;

            INSERT INTO safety_earlier (record, number, state, changed, schema_version, terms, payload)
            SELECT v.record, v.number, v.state, v.changed, v.schema_version,
                CASE WHEN v.payload IS NOT NULL THEN coalesce((
                    SELECT CAST(group_concat(name || char(0) || value || char(0), '') AS BLOB)
                    FROM (SELECT name, value FROM safety_term t
                        WHERE t.record = v.record AND t.revision = v.number ORDER BY t.ordinal)), x'') END,
                v.payload
            FROM safety_revision v JOIN safety_record r ON r.record = v.record AND r.latest <> v.number;

            UPDATE safety_record AS r
            SET (state, changed, schema_version, terms, payload) = (
                SELECT v.state, v.changed, v.schema_version,
                    CASE WHEN v.payload IS NOT NULL THEN coalesce((
                        SELECT CAST(group_concat(name || char(0) || value || char(0), '') AS BLOB)
                        FROM (SELECT name, value FROM safety_term t
                            WHERE t.record = v.record AND t.revision = v.number ORDER BY t.ordinal)), x'') END,
                    v.payload
                FROM safety_revision v WHERE v.record = r.record AND v.number = r.latest);
            CREATE INDEX safety_record_listing ON safety_record (partition, kind, state, id);

            -- The terms of latest revisions that have content; `least` for the smallest value of a record's term.
            ALTER TABLE safety_term RENAME TO safety_old_term;
            CREATE TABLE safety_term (
                partition TEXT NOT NULL,
                kind TEXT NOT NULL,
                ended INTEGER NOT NULL,
                name TEXT NOT NULL,
                value TEXT NOT NULL,
                id TEXT NOT NULL,
                record INTEGER NOT NULL REFERENCES safety_record,
                least INTEGER NOT NULL,
                PRIMARY KEY (partition, kind, ended, name, value, id)
            ) STRICT, WITHOUT ROWID;
            INSERT OR IGNORE INTO safety_term
            SELECT r.partition, r.kind, r.state = 'ended', t.name, t.value, r.id, r.record,
                t.value = (SELECT min(l.value) FROM safety_old_term l
                    WHERE l.record = t.record AND l.revision = t.revision AND +l.name = t.name)
            FROM safety_record r JOIN safety_old_term t ON t.record = r.record AND t.revision = r.latest;
            DROP TABLE safety_old_term;
            DROP TABLE safety_revision;

            -- Where the store is opened with a sealing.
            ALTER TABLE safety_entry ADD COLUMN link BLOB;
            ALTER TABLE safety_change ADD COLUMN commitment BLOB;
            """
    }
#endif
