#if PostgreSQL
    import CLibPQ
    import SafetyStorage

    /// One connection to the server; used by the thread that made it, and by no other.
    final class Connection {
        private let raw: OpaquePointer
        private var names: [String: String] = [:]

        /// Connects; blocks until the server answers or the connection's timeout is over.
        init(to address: ServerAddress, _ options: PostgreSQLOptions) throws {
            // What stands before the connection string can be changed by it; what stands after cannot.
            let settings: [(String, String)] = [
                ("connect_timeout", String(max(2, options.connectTimeout.milliseconds / 1000))),
                ("fallback_application_name", "CommunitySafetyPostgreSQL"), ("dbname", address.connection),
                ("client_encoding", "UTF8"),
            ]
            guard
                let raw = withCStrings(
                    settings.map(\.0),
                    { names in
                        withCStrings(settings.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
                    })
            else { throw ServerError(state: nil, message: "libpq is out of memory", isConnectionLost: true) }
            self.raw = raw
            guard PQstatus(raw) == CONNECTION_OK else {
                let message = String(cString: PQerrorMessage(raw))
                throw ServerError(state: state(ofRefusal: message), message: message.onOneLine, isConnectionLost: true)
            }
            // libpq would print notices on the standard error.
            PQsetNoticeReceiver(raw, { _, _ in }, nil)
            let encoding = PQparameterStatus(raw, "server_encoding").map { String(cString: $0) } ?? "unknown"
            guard encoding == "UTF8" else {
                throw StorageError(.unavailable, "\(address): the database's encoding is \(encoding); UTF8 is needed")
            }
            try set(options)
        }

        deinit { PQfinish(raw) }

        var cancelHandle: CancelHandle? { CancelHandle(raw) }

        private func set(_ options: PostgreSQLOptions) throws {
            _ = try run(
                Statement(
                    """
                    SELECT set_config('statement_timeout', $1, false), set_config('lock_timeout', $2, false),
                        set_config('idle_in_transaction_session_timeout', '60000', false),
                        set_config('synchronous_commit',
                            CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on'
                            ELSE current_setting('synchronous_commit') END, false)
                    """
                ) {
                    $0.add(String(options.statementTimeout.milliseconds))
                    $0.add(String(options.lockTimeout.milliseconds))
                })
            // A plan is made for the table as it is today and kept while it grows, and the planner knows nothing of
            // values. So it is not left to weigh anything: rows are found by an index, one after another.
            try runScript(
                """
                SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_hashjoin = off;
                SET enable_mergejoin = off; SET enable_sort = off; SET jit = off;
                """)
        }

        /// Runs one statement.
        func run(_ statement: Statement) throws -> Rows {
            try makeRoom(for: [statement])
            let name = try prepare(statement)
            return try rows(
                statement.bindings.withPointers { count, values, lengths, formats in
                    PQexecPrepared(raw, name, count, values, lengths, formats, 1)
                })
        }

        /// Runs statements without arguments, separated by semicolons, as one transaction of their own.
        func runScript(_ sql: String) throws {
            _ = try rows(PQexec(raw, sql))
        }

        /// Runs statements one after another, and sends on without waiting for each answer.
        ///
        /// The first that fails ends it: none after it is run.
        func run(_ statements: [Statement]) throws -> [Rows] {
            try makeRoom(for: statements)
            for statement in statements { _ = try prepare(statement) }
            var answers: [Rows] = []
            var next = statements.startIndex
            while next < statements.endIndex {
                let end = Self.endOfStretch(in: statements, from: next)
                answers += try runStretch(statements[next..<end])
                next = end
            }
            return answers
        }

        /// A stretch is short enough for its answers to wait in the socket while the rest of it is sent.
        private static func endOfStretch(in statements: [Statement], from start: Int) -> Int {
            var end = start
            var size = 0
            while end < statements.endIndex, end - start < 200 {
                size += statements[end].bindings.bytes.count
                if size > 65_536 && end > start { break }
                end += 1
            }
            return end
        }

        private func runStretch(_ stretch: ArraySlice<Statement>) throws -> [Rows] {
            guard PQenterPipelineMode(raw) == 1 else { throw failure }
            for statement in stretch {
                let isSent = statement.bindings.withPointers { count, values, lengths, formats in
                    PQsendQueryPrepared(raw, names[statement.sql], count, values, lengths, formats, 1)
                }
                guard isSent == 1 else { throw failure }
            }
            guard PQpipelineSync(raw) == 1 else { throw failure }
            var answers: [Rows] = []
            var fault: (any Error)?
            for _ in stretch {
                do {
                    answers.append(try rows(PQgetResult(raw)))
                } catch {
                    fault = fault ?? error
                    if PQstatus(raw) == CONNECTION_BAD { throw error }
                }
                // Between the answers of two statements libpq puts a nothing.
                PQclear(PQgetResult(raw))
            }
            PQclear(PQgetResult(raw))
            guard PQexitPipelineMode(raw) == 1 else { throw failure }
            if let fault { throw fault }
            return answers
        }

        /// Gives up all that is prepared where it would be too much with those; before any of them is.
        private func makeRoom(for statements: [Statement]) throws {
            let new = Set(statements.lazy.map(\.sql).filter { self.names[$0] == nil })
            guard !new.isEmpty, names.count + new.count > Self.mostPrepared else { return }
            try runScript("DEALLOCATE ALL")
            names = [:]
        }

        private static let mostPrepared = 200

        private func prepare(_ statement: Statement) throws -> String {
            if let name = names[statement.sql] { return name }
            let name = "s\(names.count)"
            let types = statement.bindings.types.map { Oid($0.rawValue) }
            _ = try rows(PQprepare(raw, name, statement.sql, Int32(types.count), types))
            names[statement.sql] = name
            return name
        }

        private func rows(_ result: OpaquePointer?) throws -> Rows {
            guard let result else { throw failure }
            switch PQresultStatus(result) {
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return Rows(result)
            default:
                defer { PQclear(result) }
                func field(_ code: String) -> String? {
                    PQresultErrorField(result, Int32(code.utf8.first ?? 0)).map { String(cString: $0) }
                }
                let state = field("C")
                guard let words = field("M") else { throw failure }
                throw ServerError(
                    state: state, message: words.onOneLine,
                    isConnectionLost: PQstatus(raw) == CONNECTION_BAD || state?.hasPrefix("57P0") == true)
            }
        }

        /// What libpq says of the connection itself.
        private var failure: ServerError {
            ServerError(
                state: nil, message: String(cString: PQerrorMessage(raw)).onOneLine, isConnectionLost: true)
        }
    }

    /// libpq gives no code for a refused connection, but the words of a server that refuses the user do not change.
    private func state(ofRefusal message: String) -> String? {
        let refusals = ["authentication failed", "no password supplied", "no pg_hba.conf entry", "does not exist"]
        return refusals.contains(where: message.contains) && message.contains("FATAL") ? "28000" : nil
    }

    private func withCStrings<Result>(
        _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
    ) -> Result {
        let runs = texts.map { Array($0.utf8CString) }
        let all = runs.flatMap { $0 }
        return all.withUnsafeBufferPointer { all in
            var start = 0
            var pointers: [UnsafePointer<CChar>?] = []
            for run in runs {
                pointers.append(all.baseAddress.map { $0 + start })
                start += run.count
            }
            return (pointers + [nil]).withUnsafeBufferPointer { body($0.baseAddress) }
        }
    }

    extension Bindings {
        /// The arguments as libpq wants them.
        func withPointers<Result>(
            _ body: (
                Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
            ) -> Result
        ) -> Result {
            bytes.withUnsafeBytes { bytes in
                let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                let values = places.map { place in place.flatMap { place in base.map { $0 + place.lowerBound } } }
                let lengths = places.map { Int32(truncatingIfNeeded: $0?.count ?? 0) }
                let formats = [Int32](repeating: 1, count: places.count)
                return body(Int32(places.count), values, lengths, formats)
            }
        }
    }

    extension String {
        fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
#endif
