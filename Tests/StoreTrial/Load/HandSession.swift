#if SQLite && PostgreSQL && Crypto
    /// What a writer or a reader does by hand over one connection.
    final class HandSession {
        private let connection: PostgreSQLConnection

        init(_ address: String, _ schema: String, _ gate: Gate) throws {
            connection = try PostgreSQLConnection(address)
            try connection.ask("SET search_path = \(schema)")
            for (name, sql) in Self.statements { try connection.prepare(name, sql) }
            gate.pass()
        }

        private static let columns =
            "v.number, v.state, v.changed, v.schema_version, v.payload, v.salt, v.term_names, v.term_values"

        private static let statements = [
            "latest": """
            SELECT \(columns) FROM safety_revision v WHERE partition = $1 AND kind = $2 AND id = $3
            ORDER BY number DESC LIMIT 1
            """,
            "ward": """
            SELECT \(columns) FROM safety_term t CROSS JOIN LATERAL (
                SELECT * FROM safety_revision l WHERE l.partition = $1 AND l.kind = 'note' AND l.id = t.id
                ORDER BY l.number DESC LIMIT 1) v
            WHERE t.partition = $1 AND t.kind = 'note' AND t.name = 'ward' AND t.value = $2 AND NOT t.ended
            ORDER BY t.id LIMIT 10
            """,
            "lock": "SELECT position FROM safety_head WHERE partition = $1 FOR UPDATE",
            "known": "SELECT 1 FROM safety_entry WHERE partition = $1 AND command = $2",
            "advance": "UPDATE safety_head SET position = $2 WHERE partition = $1",
            "record": "INSERT INTO safety_record (partition, kind, id, state) VALUES ($1, 'note', $2, 'current')",
            "counter": """
            INSERT INTO safety_revision (partition, kind, id, number, state, changed, schema_version, payload,
                term_names, term_values) VALUES ($1, 'counter', $2, $3, 'current', 1, 1, $4, '{}', '{}')
            """,
            "note": """
            INSERT INTO safety_revision (partition, kind, id, number, state, changed, schema_version, payload,
                term_names, term_values)
            VALUES ($1, 'note', $2, 1, 'current', 1, 1, $3, '{ward,state}', '{new,open}')
            """,
            "terms": """
            INSERT INTO safety_term (partition, kind, name, value, id, ended, least) VALUES
                ($1, 'note', 'ward', 'new', $2, false, true), ($1, 'note', 'state', 'open', $2, false, true)
            """,
            "entry": """
            INSERT INTO safety_entry (partition, position, command, instant, who, role, purpose, reason, comparable,
                precondition_kinds, precondition_ids, precondition_revisions)
            VALUES ($1, $2, $3, 1, 'load', 'writer', 'victim-support', 'trial', true,
                '{counter,note}', ARRAY[$4::text, $5], ARRAY[$6::bigint, NULL])
            """,
            "changes": """
            INSERT INTO safety_change (partition, position, ordinal, verb, kind, id, revision) VALUES
                ($1, $2, 0, 'put', 'counter', $3, $4), ($1, $2, 1, 'put', 'note', $5, 1)
            """,
        ]

        /// False where the counter is not at the revision any more at which it was read.
        func increment(_ work: LoadWork.Increment) throws -> Bool {
            let partition = PostgreSQLConnection.Value.text(LoadWork.partition(work.partition))
            let counter = PostgreSQLConnection.Value.text(LoadWork.counter(work.counter))
            let note = PostgreSQLConnection.Value.text(work.note)
            let found = try latest(partition, "counter", counter)
            try connection.ask("BEGIN")
            guard let head = try connection.run("lock", [partition]).first?[0]?.bigint,
                try connection.run("known", [partition, .text(work.command)]).isEmpty,
                try latest(partition, "counter", counter).number == found.number,
                try connection.run("latest", [partition, .text("note"), note]).isEmpty
            else {
                try connection.ask("ROLLBACK")
                return false
            }
            let (position, next) = (PostgreSQLConnection.Value.number(head + 1), found.number + 1)
            try connection.run(
                "counter", [partition, counter, .number(next), .bytes(Array("\(found.value + 1)".utf8))])
            try connection.run("record", [partition, note])
            try connection.run("note", [partition, note, .bytes(work.payload)])
            try connection.run("terms", [partition, note])
            try connection.run(
                "entry", [partition, position, .text(work.command), counter, note, .number(found.number)])
            try connection.run("changes", [partition, position, counter, .number(next), note])
            try connection.run("advance", [partition, position])
            try connection.ask("COMMIT")
            return true
        }

        private func latest(
            _ partition: PostgreSQLConnection.Value, _ kind: String, _ id: PostgreSQLConnection.Value
        ) throws -> (number: Int, value: Int) {
            let rows = try connection.run("latest", [partition, .text(kind), id])
            guard let number = rows.first?[0]?.bigint, let payload = rows.first?[4],
                let value = Int(String(decoding: payload, as: UTF8.self))
            else { throw BrokenPromise("a counter is gone") }
            return (number, value)
        }

        func read(_ work: LoadWork.Reading) throws {
            switch work {
            case .note(let partition, let number):
                let rows = try connection.run(
                    "latest", [.text(LoadWork.partition(partition)), .text("note"), .text(LoadWork.note(number))])
                try expect(rows.first?[4] == LoadWork.payload(number), "note \(number) is not what was written")
            case .counter(let partition, let number):
                _ = try latest(.text(LoadWork.partition(partition)), "counter", .text(LoadWork.counter(number)))
            case .ward(let partition, let number):
                let rows = try connection.run("ward", [.text(LoadWork.partition(partition)), .text("ward-\(number)")])
                try expect(rows.count == 10, "\(rows.count) notes of ward \(number), which has 10")
            }
        }

        func total() throws -> Int {
            var total = 0
            for partition in 0..<LoadWork.partitions {
                for number in 0..<LoadWork.counters {
                    total += try latest(
                        .text(LoadWork.partition(partition)), "counter", .text(LoadWork.counter(number))
                    ).value
                }
            }
            return total
        }
    }
#endif
