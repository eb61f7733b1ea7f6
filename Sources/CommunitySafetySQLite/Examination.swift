#if SQLite
    import Foundation
    import GRDB
    import SafetyStorage

    /// A look through all tables of a store, within one transaction.
    struct Examination {
        private let database: Database
        private let path: String
        private(set) var findings: [IntegrityReport.Finding] = []

        init(of database: Database, at path: String) {
            self.database = database
            self.path = path
        }

        mutating func run(_ depth: IntegrityReport.Depth) throws {
            try look { try $0.lookForDamage(depth) }
            try look { try $0.lookForDanglingReferences() }
            for question in Question.all where depth == .full || question.isQuick {
                try look { try $0.ask(question) }
            }
            if depth == .full { try look { try $0.compareTerms() } }
        }

        /// Where the damage keeps SQLite from going on, that is what was found.
        private mutating func look(_ search: (inout Examination) throws -> Void) throws {
            do {
                try search(&self)
            } catch let error as DatabaseError {
                let error = StorageError(error, at: path)
                guard error.code == .corrupt else { throw error }
                add(.damage, error.message)
            } catch is RowDecodingError {
                add(.damage, "a row holds what a store never writes")
            }
        }

        private mutating func add(_ kind: IntegrityReport.Finding.Kind, _ message: String, key: RecordKey? = nil) {
            guard findings.count(where: { $0.kind == kind }) < Self.mostOfAKind else { return }
            findings.append(IntegrityReport.Finding(kind, message, key: key))
        }

        private mutating func lookForDamage(_ depth: IntegrityReport.Depth) throws {
            let check = depth == .full ? "integrity_check" : "quick_check"
            for message in try String.fetchAll(database, sql: "PRAGMA \(check)(\(Self.mostOfAKind))")
            where message != "ok" {
                add(.damage, message)
            }
        }

        private mutating func lookForDanglingReferences() throws {
            for table in Schema.tablesOfTheStore {
                let rows = try Row.fetchCursor(database, sql: "PRAGMA foreign_key_check(\(table))")
                while let row = try rows.next() {
                    let other: String? = try row.decode(atIndex: 2)
                    add(.reference, "a row of \(table) refers to none of \(other ?? "another table")")
                }
            }
        }

        private mutating func ask(_ question: Question) throws {
            let rows = try Row.fetchCursor(database, sql: question.sql + " LIMIT \(Self.mostOfAKind)")
            while let row = try rows.next() {
                let partition = Partition(rawValue: try row.decode(atIndex: 0))
                if let kind = try row.decode(String?.self, atIndex: 1) {
                    let key = RecordKey(partition, RecordKind(rawValue: kind), try row.decode(atIndex: 2))
                    add(question.kind, question.message, key: key)
                } else {
                    add(question.kind, "\(partition): \(question.message)")
                }
            }
        }

        /// Every term of a latest revision is in the index, and as many are in it as there are.
        private mutating func compareTerms() throws {
            let statement = try database.makeStatement(
                sql: """
                    SELECT record, least FROM safety_term
                    WHERE partition = ? AND kind = ? AND ended = ? AND name = ? AND value = ? AND id = ?
                    """)
            let rows = try Row.fetchCursor(
                database, sql: "SELECT partition, kind, id, record, state = 'ended', terms FROM safety_record")
            var expected = 0
            while let row = try rows.next() {
                let key = RecordKey(
                    Partition(rawValue: try row.decode(atIndex: 0)), RecordKind(rawValue: try row.decode(atIndex: 1)),
                    try row.decode(atIndex: 2))
                let record: Int64 = try row.decode(atIndex: 3)
                guard let terms = PackedTerms(try row.bytes(at: 5) ?? []).terms else {
                    add(.term, "its terms cannot be read", key: key)
                    continue
                }
                let places = TermPlaces(terms, ended: try row.decode(atIndex: 4)).places
                expected += places.count
                for place in places where try !isIndexed(place, key, record, statement) {
                    add(.term, "it is not found by one of its terms", key: key)
                }
            }
            let found = try Int.fetchOne(database, sql: "SELECT count(*) FROM safety_term") ?? 0
            if found > expected { add(.term, "\(found - expected) terms are found that no record has") }
        }

        private func isIndexed(
            _ place: TermPlaces.Place, _ key: RecordKey, _ record: Int64, _ statement: Statement
        ) throws -> Bool {
            let rows = try Row.fetchCursor(
                statement,
                arguments: [
                    key.partition.rawValue, key.kind.rawValue, place.ended,
                    String(decoding: place.name, as: UTF8.self), String(decoding: place.value, as: UTF8.self), key.id,
                ])
            return try withExtendedLifetime(rows) {
                try rows.next().map { try $0.decode(atIndex: 0) == record && $0.decode(atIndex: 1) == place.isLeast }
                    ?? false
            }
        }

        private static let mostOfAKind = 100
    }
#endif
