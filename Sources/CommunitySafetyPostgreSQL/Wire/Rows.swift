#if PostgreSQL
    import CLibPQ
    import SafetyStorage

    /// The rows that a statement gave, in the binary format.
    final class Rows {
        private let result: OpaquePointer

        /// Takes the result over, and frees it in the end.
        init(_ result: OpaquePointer) { self.result = result }

        deinit { PQclear(result) }

        var count: Int { Int(PQntuples(result)) }

        /// What was done, such as `COMMIT`.
        var commandTag: String { String(cString: PQcmdStatus(result)) }

        func isNull(_ row: Int, _ column: Int) -> Bool {
            PQgetisnull(result, Int32(row), Int32(column)) == 1
        }

        func text(_ row: Int, _ column: Int) -> String {
            String(decoding: raw(row, column), as: UTF8.self)
        }

        func bytes(_ row: Int, _ column: Int) -> [UInt8] { Array(raw(row, column)) }

        func flag(_ row: Int, _ column: Int) -> Bool { raw(row, column).first == 1 }

        func number(_ row: Int, _ column: Int) -> Int {
            raw(row, column).reduce(0) { $0 << 8 | Int($1) }
        }

        func optional<Value>(_ row: Int, _ column: Int, _ read: (Int, Int) throws -> Value) rethrows -> Value? {
            isNull(row, column) ? nil : try read(row, column)
        }

        func texts(_ row: Int, _ column: Int) throws -> [String] {
            try elements(row, column).map { element in
                guard let element else { throw Self.unreadable }
                return String(decoding: element, as: UTF8.self)
            }
        }

        func numbers(_ row: Int, _ column: Int) throws -> [Int?] {
            try elements(row, column).map { $0?.reduce(0) { $0 << 8 | Int($1) } }
        }

        private func raw(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer {
            UnsafeRawBufferPointer(
                start: PQgetvalue(result, Int32(row), Int32(column)),
                count: Int(PQgetlength(result, Int32(row), Int32(column))))
        }

        private func elements(_ row: Int, _ column: Int) throws -> [Slice<UnsafeRawBufferPointer>?] {
            var rest = raw(row, column)[...]
            func next(_ count: Int) throws -> Slice<UnsafeRawBufferPointer> {
                guard count >= 0, rest.count >= count else { throw Self.unreadable }
                defer { rest = rest.dropFirst(count) }
                return rest.prefix(count)
            }
            func word() throws -> Int {
                Int(Int32(bitPattern: try next(4).reduce(0) { $0 << 8 | UInt32($1) }))
            }
            let dimensions = try word()
            _ = try next(8)
            guard dimensions > 0 else { return [] }
            let count = try word()
            _ = try next(4)
            return try (0..<count).map { _ in
                let length = try word()
                return length < 0 ? nil : try next(length)
            }
        }

        private static let unreadable = StorageError(.corrupt, "an array of the database cannot be read")
    }
#endif
