#if SQLite && PostgreSQL && Crypto
    import CLibPQ

    /// A connection by libpq itself, of one thread.
    final class PostgreSQLConnection {
        enum Value {
            case text(String)
            case number(Int)
            case bytes([UInt8])
            case null
        }

        /// The database had something against a statement.
        struct Refusal: Error, CustomStringConvertible {
            let state: String
            let description: String
        }

        private let connection: OpaquePointer

        init(_ address: String) throws {
            guard let connection = PQconnectdb(address) else { throw BrokenPromise("no memory for a connection") }
            self.connection = connection
            guard PQstatus(connection) == CONNECTION_OK else {
                throw BrokenPromise(String(cString: PQerrorMessage(connection)))
            }
        }

        deinit { PQfinish(connection) }

        /// Statements without parameters; rows as text.
        @discardableResult
        func ask(_ sql: String) throws -> [[String?]] { try rows(PQexec(connection, sql)) }

        func prepare(_ name: String, _ sql: String) throws {
            _ = try rows(PQprepare(connection, name, sql, 0, nil))
        }

        /// A prepared statement; the values of its rows as they come over the wire.
        @discardableResult
        func run(_ name: String, _ values: [Value]) throws -> [[[UInt8]?]] {
            // All values one after another in one run of bytes, texts with a NUL at the end.
            var bytes: [UInt8] = []
            var places: [(start: Int, length: Int32, format: Int32)?] = []
            for value in values {
                switch value {
                case .null:
                    places.append(nil)
                    continue
                case .text(let text):
                    places.append((bytes.count, 0, 0))
                    bytes += text.utf8
                case .number(let number):
                    places.append((bytes.count, 0, 0))
                    bytes += String(number).utf8
                case .bytes(let run):
                    places.append((bytes.count, Int32(run.count), 1))
                    bytes += run
                }
                bytes.append(0)
            }
            let result = bytes.withUnsafeBufferPointer { bytes in
                let base = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
                return PQexecPrepared(
                    connection, name, Int32(values.count),
                    places.map { place in place.flatMap { base?.advanced(by: $0.start) } },
                    places.map { $0?.length ?? 0 }, places.map { $0?.format ?? 0 }, 1)
            }
            defer { PQclear(result) }
            try check(result)
            return (0..<PQntuples(result)).map { row in
                (0..<PQnfields(result)).map { column in
                    guard PQgetisnull(result, row, column) == 0 else { return nil }
                    let bytes = UnsafeRawBufferPointer(
                        start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
                    return [UInt8](bytes)
                }
            }
        }

        private func rows(_ result: OpaquePointer?) throws -> [[String?]] {
            defer { PQclear(result) }
            try check(result)
            return (0..<PQntuples(result)).map { row in
                (0..<PQnfields(result)).map { column in
                    PQgetisnull(result, row, column) == 1 ? nil : String(cString: PQgetvalue(result, row, column))
                }
            }
        }

        private func check(_ result: OpaquePointer?) throws {
            let status = PQresultStatus(result)
            guard status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK else {
                let state = PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) } ?? ""
                throw Refusal(state: state, description: String(cString: PQerrorMessage(connection)))
            }
        }
    }

    extension [UInt8] {
        /// The number that a `bigint` is on the wire.
        var bigint: Int { reduce(0) { $0 << 8 | Int($1) } }
    }
#endif
