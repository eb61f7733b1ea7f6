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
            let partition = LoadWork.partition(work.partition)
            let counter = LoadWork.counter(work.counter)
            let found = try await pool.read { database -> (revision: Int, value: Int) in
                guard let row = try Self.latest(database, partition, "counter", counter),
                    let value = Int(String(decoding: row.payload, as: UTF8.self))
                else { throw BrokenPromise("\(counter) is gone") }
                return (row.number, value)
            }
            return try await pool.write { database in
                guard try Self.first(database, "SELECT 1 FROM safety_entry WHERE partition = ? AND command = ?",
                    [partition, work.command]) == nil,
                    let row = try Self.first(
                        database, "SELECT record, latest FROM safety_record WHERE partition = ? AND kind = ? AND id = ?",
                        [partition, "counter", counter]),
                    row[1] == found.revision,
                    try Self.first(
                        database, "SELECT record FROM safety_record WHERE partition = ? AND kind = ? AND id = ?",
                        [partition, "note", work.note]) == nil
                else { return false }
                let position =
                    try Self.first(
                        database, "SELECT max(position) FROM safety_entry WHERE partition = ?", [partition])?[0] ?? 0
                let counterRow: Int64 = row[0]
                try Self.execute(
                    database, "UPDATE safety_record SET latest = ? WHERE record = ?", [found.revision + 1, counterRow])
                try Self.revise(database, counterRow, found.revision + 1, Array("\(found.value + 1)".utf8), [])
                try Self.execute(
                    database, "INSERT INTO safety_record (partition, kind, id, latest) VALUES (?, ?, ?, 1)",
                    [partition, "note", work.note])
                let noteRow = database.lastInsertedRowID
                try Self.revise(database, noteRow, 1, work.payload, [("ward", "new"), ("state", "open")])
                try Self.enter(
                    database, work, position + 1, [(counterRow, found.revision + 1), (noteRow, 1)],
                    [("counter", counter, found.revision), ("note", work.note, nil)])
                return true
            }
        }

        private static func revise(
            _ database: Database, _ record: Int64, _ number: Int, _ payload: [UInt8], _ terms: [(String, String)]
        ) throws {
            try execute(
                database,
                """
                INSERT INTO safety_revision (record, number, state, changed, schema_version, payload)
                VALUES (?, ?, 'current', 1, 1, ?)
                """, [record, number, Data(payload)])
            for (ordinal, term) in terms.enumerated() {
                try execute(
                    database, "INSERT INTO safety_term (record, revision, ordinal, name, value) VALUES (?, ?, ?, ?, ?)",
                    [record, number, ordinal, term.0, term.1])
            }
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
                    database, "INSERT INTO safety_change (entry, ordinal, verb, record, revision) VALUES (?, ?, 'put', ?, ?)",
                    [entry, ordinal, change.0, change.1])
            }
            for (ordinal, precondition) in preconditions.enumerated() {
                try execute(
                    database, "INSERT INTO safety_precondition (entry, ordinal, kind, id, revision) VALUES (?, ?, ?, ?, ?)",
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
                SELECT r.record, r.latest, v.state, v.changed, v.schema_version, v.payload FROM safety_record r
                JOIN safety_revision v ON v.record = r.record AND v.number = r.latest
                WHERE r.partition = ? AND r.kind = ? AND r.id = ?
                """, [partition, kind, id])
            return try row.map { (id, $0[1], try payload($0, 5), try terms(database, $0[0], $0[1])) }
        }

        private static func ward(_ database: Database, _ partition: String, _ ward: String) throws -> [Note] {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT r.record, r.latest, v.state, v.changed, v.schema_version, v.payload, r.id FROM safety_term t
                    JOIN safety_record r ON r.record = t.record AND r.latest = t.revision
                    JOIN safety_revision v ON v.record = r.record AND v.number = r.latest
                    WHERE t.name = 'ward' AND t.value = ? AND r.partition = ? AND r.kind = 'note' AND v.state = 'current'
                    ORDER BY r.id LIMIT 10
                    """)
            return try Row.fetchAll(statement, arguments: [ward, partition]).map { row in
                (row[6], row[1], try payload(row, 5), try terms(database, row[0], row[1]))
            }
        }

        private static func payload(_ row: Row, _ column: Int) throws -> [UInt8] {
            try row.withUnsafeData(atIndex: column) { $0.map { [UInt8]($0) } ?? [] }
        }

        private static func terms(_ database: Database, _ record: Int64, _ revision: Int) throws -> [(String, String)] {
            let statement = try database.cachedStatement(
                sql: "SELECT name, value FROM safety_term WHERE record = ? AND revision = ? ORDER BY ordinal")
            return try Row.fetchAll(statement, arguments: [record, revision]).map { ($0[0], $0[1]) }
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
