#if SQLite
    extension Examination {
        /// What should find no row; a row holds the partition, and the kind and id of a record or NULL.
        struct Question {
            let kind: IntegrityReport.Finding.Kind
            let message: String
            let isQuick: Bool
            let sql: String

            static let all = [
                Question(
                    kind: .journal, message: "its journal's positions are not 1, 2, 3 …", isQuick: true,
                    sql: """
                        SELECT partition, NULL, NULL FROM safety_entry GROUP BY partition
                        HAVING min(position) <> 1 OR max(position) <> count(*)
                        """),
                Question(
                    kind: .uniqueKey, message: "it holds a unique key, and is erased or of another partition",
                    isQuick: true,
                    sql: """
                        SELECT r.partition, r.kind, r.id FROM safety_unique_key u
                        JOIN safety_record r ON r.record = u.record
                        WHERE r.state = 'erased' OR r.partition <> u.partition
                        """),
                Question(
                    kind: .revision, message: "it is in a state that never was", isQuick: true,
                    sql: """
                        SELECT partition, kind, id FROM safety_record WHERE state NOT IN ('current', 'ended', 'erased')
                        UNION ALL
                        SELECT r.partition, r.kind, r.id FROM safety_earlier e
                        JOIN safety_record r ON r.record = e.record
                        WHERE e.state NOT IN ('current', 'ended', 'redacted')
                        """),
                Question(
                    kind: .revision, message: "it has lost a part of its content, or holds some that was taken away",
                    isQuick: true,
                    sql: """
                        SELECT partition, kind, id FROM safety_record
                        WHERE (payload IS NULL) <> (state = 'erased') OR (payload IS NULL) <> (schema_version IS NULL)
                            OR (payload IS NULL) <> (terms IS NULL)
                        UNION ALL
                        SELECT r.partition, r.kind, r.id FROM safety_earlier e
                        JOIN safety_record r ON r.record = e.record
                        WHERE (e.payload IS NULL) <> (e.state = 'redacted')
                            OR (e.payload IS NULL) <> (e.schema_version IS NULL)
                            OR (e.payload IS NULL) <> (e.terms IS NULL)
                        """),
                Question(
                    kind: .revision, message: "an earlier revision is missing, or one too many is there",
                    isQuick: false,
                    sql: """
                        SELECT r.partition, r.kind, r.id FROM safety_record r
                        LEFT JOIN (SELECT record, count(*) AS number, min(number) AS first, max(number) AS last
                            FROM safety_earlier GROUP BY record) e ON e.record = r.record
                        WHERE CASE WHEN r.state = 'erased' THEN e.number IS NOT NULL
                            ELSE coalesce(e.number, 0) <> r.latest - 1
                                OR coalesce(e.first <> 1 OR e.last <> r.latest - 1, 0) END
                        """),
                Question(
                    kind: .revision, message: "its latest revision is not the one that the journal made last",
                    isQuick: false,
                    sql: """
                        SELECT r.partition, r.kind, r.id FROM safety_record r
                        WHERE r.latest IS NOT (SELECT max(revision) FROM safety_change c WHERE c.record = r.record)
                            OR r.latest IS NOT (SELECT count(revision) FROM safety_change c WHERE c.record = r.record)
                        """),
                Question(
                    kind: .journal, message: "an entry lacks one of its changes", isQuick: false,
                    sql: """
                        SELECT partition, NULL, NULL FROM safety_entry e
                        JOIN (SELECT entry, count(*) AS number, max(ordinal) AS last
                            FROM safety_change GROUP BY entry) c ON c.entry = e.entry
                        WHERE c.last <> c.number - 1
                        """),
                Question(
                    kind: .journal, message: "a change of its journal is about a record of another partition",
                    isQuick: false,
                    sql: """
                        SELECT e.partition, NULL, NULL FROM safety_change c
                        JOIN safety_entry e ON e.entry = c.entry JOIN safety_record r ON r.record = c.record
                        WHERE r.partition <> e.partition
                        """),
            ]
        }
    }
#endif
