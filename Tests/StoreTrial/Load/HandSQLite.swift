#if SQLite && PostgreSQL && Crypto
    import CommunitySafetySQLite
    import Foundation
    import GRDB
    import SafetyStorage

    /// The load by hand: GRDB with cached statements, the same rows in the same tables, as durable.
    struct HandSQLite: LoadSide {
        let name = "GRDB by hand"
        private let pool: DatabasePool

        /// In a file whose tables a store has made and filled.
        init(_ database: TrialDatabase) throws {
            guard case .sqlite(let path) = database else { throw BrokenPromise("not a SQLite file") }
            pool = try DatabasePool(path: path)
            try pool.writeWithoutTransaction { database in
                for setting in ["synchronous = FULL", "secure_delete = ON", "foreign_keys = ON"] {
                    try database.execute(sql: "PRAGMA \(setting)")
                }
            }
        }

        func work(seconds: Double, seed: UInt64) async throws -> LoadTally {
            try await AsyncLoad(increment: increment, read: read).work(seconds: seconds, seed: seed)
        }

        private func increment(_ work: LoadWork.Increment) async throws -> Bool {
            let counter = LoadWork.counter(work.counter)
            let found = try await pool.read { database -> (revision: Int, value: Int) in
                guard let row = try Self.latest(database, LoadWork.partition(work.partition), "counter", counter),
                    let value = Int(String(decoding: row.payload, as: UTF8.self))
                else { throw BrokenPromise("\(counter) is gone") }
                return (row.number, value)
            }
            return try await pool.write { try Self.increment($0, work, counter, found.revision, found.value) }
        }

        /// False where the counter is not at that revision any more.
        private static func increment(
            _ database: Database, _ work: LoadWork.Increment, _ counter: String, _ revision: Int, _ value: Int
        ) throws -> Bool {
            let partition = LoadWork.partition(work.partition)
            let byKey = "SELECT record, latest, state FROM safety_record WHERE partition = ? AND kind = ? AND id = ?"
            guard
                try first(
                    database, "SELECT entry FROM safety_entry WHERE partition = ? AND command = ?",
                    [partition, work.command]) == nil,
                let row = try first(database, byKey, [partition, "counter", counter]), row[1] == revision,
                try first(database, byKey, [partition, "note", work.note]) == nil
            else { return false }
            let head = try first(
                database, "SELECT position FROM safety_entry WHERE partition = ? ORDER BY position DESC LIMIT 1",
                [partition])
            let record: Int64 = row[0]
            try execute(
                database,
                """
                INSERT INTO safety_earlier (record, number, state, changed, schema_version, terms, payload)
                SELECT record, latest, state, changed, schema_version, terms, payload FROM safety_record
                WHERE record = ?
                """, [record])
            try execute(
                database, "UPDATE safety_record SET latest = ?, changed = 1, payload = ? WHERE record = ?",
                [revision + 1, Data("\(value + 1)".utf8), record])
            let note = try insertNote(database, work, partition)
            try enter(
                database, work, 1 + (head?[0] ?? 0), [(record, revision + 1), (note, 1)],
                [("counter", counter, revision), ("note", work.note, nil)])
            return true
        }

        private static func insertNote(
            _ database: Database, _ work: LoadWork.Increment, _ partition: String
        ) throws -> Int64 {
            try execute(
                database,
                """
                INSERT INTO safety_record (partition, kind, id, latest, state, changed, schema_version, terms, payload)
                VALUES (?, 'note', ?, 1, 'current', 1, 1, ?, ?)
                """, [partition, work.note, Data("ward\0new\0state\0open\0".utf8), Data(work.payload)])
            let note = database.lastInsertedRowID
            for (name, value) in [("ward", "new"), ("state", "open")] {
                try execute(
                    database,
                    """
                    INSERT INTO safety_term (partition, kind, ended, name, value, id, record, least)
                    VALUES (?, 'note', 0, ?, ?, ?, ?, 1)
                    """, [partition, name, value, work.note, note])
            }
            return note
        }

        private static func enter(
            _ database: Database, _ work: LoadWork.Increment, _ position: Int, _ changes: [(Int64, Int)],
            _ preconditions: [(String, String, Int?)]
        ) throws {
            try execute(
                database,
                """
                INSERT INTO safety_entry (partition, position, command, instant, who, role, purpose, reason)
                VALUES (?, ?, ?, 1, 'load', 'writer', 'victim-support', 'trial')
                """, [LoadWork.partition(work.partition), position, work.command])
            let entry = database.lastInsertedRowID
            for (ordinal, change) in changes.enumerated() {
                try execute(
                    database,
                    "INSERT INTO safety_change (entry, ordinal, verb, record, revision) VALUES (?, ?, 'put', ?, ?)",
                    [entry, ordinal, change.0, change.1])
            }
            for (ordinal, precondition) in preconditions.enumerated() {
                try execute(
                    database,
                    "INSERT INTO safety_precondition (entry, ordinal, kind, id, revision) VALUES (?, ?, ?, ?, ?)",
                    [entry, ordinal, precondition.0, precondition.1, precondition.2])
            }
        }

        private func read(_ work: LoadWork.Reading) async throws {
            switch work {
            case .note(let partition, let number):
                let found = try await pool.read {
                    try Self.latest($0, LoadWork.partition(partition), "note", LoadWork.note(number))
                }
                try expect(found?.payload == LoadWork.payload(number) && found?.terms.count == 2, "a note is gone")
            case .counter(let partition, let number):
                let found = try await pool.read {
                    try Self.latest($0, LoadWork.partition(partition), "counter", LoadWork.counter(number))
                }
                try expect(found != nil, "a counter is gone")
            case .ward(let partition, let number):
                let found = try await pool.read {
                    try Self.ward($0, LoadWork.partition(partition), "ward-\(number)")
                }
                try expect(found.count == 10, "\(found.count) notes of ward \(number), which has 10")
            }
        }

        private typealias Note = (id: String, number: Int, payload: [UInt8], terms: [(String, String)])

        private static func latest(
            _ database: Database, _ partition: String, _ kind: String, _ id: String
        ) throws -> Note? {
            let row = try first(
                database,
                """
                SELECT id, latest, state, changed, schema_version, terms, payload FROM safety_record
                WHERE partition = ? AND kind = ? AND id = ?
                """, [partition, kind, id])
            return try row.map(note)
        }

        private static func ward(_ database: Database, _ partition: String, _ ward: String) throws -> [Note] {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT r.id, r.latest, r.state, r.changed, r.schema_version, r.terms, r.payload
                    FROM safety_term t JOIN safety_record r ON r.record = t.record
                    WHERE t.partition = ? AND t.kind = 'note' AND t.ended = 0 AND t.name = 'ward' AND t.value = ?
                    ORDER BY t.id LIMIT 10
                    """)
            return try Row.fetchAll(statement, arguments: [partition, ward]).map(note)
        }

        private static func note(_ row: Row) throws -> Note {
            let texts = try bytes(row, 5).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
            let terms = stride(from: 0, to: texts.count - 1, by: 2).map { (texts[$0], texts[$0 + 1]) }
            return (row[0], row[1], try bytes(row, 6), terms)
        }

        private static func bytes(_ row: Row, _ column: Int) throws -> [UInt8] {
            try row.withUnsafeData(atIndex: column) { $0.map { [UInt8]($0) } ?? [] }
        }

        func total() async throws -> Int {
            var total = 0
            for partition in 0..<LoadWork.partitions {
                for number in 0..<LoadWork.counters {
                    let found = try await pool.read {
                        try Self.latest($0, LoadWork.partition(partition), "counter", LoadWork.counter(number))
                    }
                    total += found.flatMap { Int(String(decoding: $0.payload, as: UTF8.self)) } ?? 0
                }
            }
            return total
        }

        private static func first(_ database: Database, _ sql: String, _ arguments: StatementArguments) throws -> Row? {
            try Row.fetchOne(try database.cachedStatement(sql: sql), arguments: arguments)
        }

        private static func execute(_ database: Database, _ sql: String, _ arguments: StatementArguments) throws {
            try database.cachedStatement(sql: sql).execute(arguments: arguments)
        }
    }
#endif
