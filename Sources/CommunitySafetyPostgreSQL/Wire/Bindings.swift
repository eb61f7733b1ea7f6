#if PostgreSQL
    /// The type of a column, by its number in every PostgreSQL.
    enum ColumnType: UInt32 {
        case flag = 16
        case bytes = 17
        case number = 20
        case text = 25
        case flags = 1000
        case runs = 1001
        case texts = 1009
        case numbers = 1016
    }

    /// The arguments of a statement, in the binary format.
    struct Bindings {
        private(set) var types: [ColumnType] = []
        /// Where each argument stands among the bytes; nil for NULL.
        private(set) var places: [Range<Int>?] = []
        // Never without a byte, so that an empty argument has an address too.
        private(set) var bytes: [UInt8] = [0]

        mutating func add(_ text: String?) {
            add(.text, text) { $0 += $1.utf8 }
        }

        mutating func add(_ number: Int?) {
            add(.number, number) { Self.append(Int64($1), to: &$0) }
        }

        mutating func add(_ run: [UInt8]?) {
            add(.bytes, run) { $0 += $1 }
        }

        mutating func add(_ flag: Bool?) {
            add(.flag, flag) { $0.append($1 ? 1 : 0) }
        }

        mutating func add(_ texts: [String?]?) {
            addArray(.texts, of: .text, texts) { $0 += $1.utf8 }
        }

        mutating func add(_ numbers: [Int?]) {
            addArray(.numbers, of: .number, numbers) { Self.append(Int64($1), to: &$0) }
        }

        mutating func add(_ runs: [[UInt8]?]) {
            addArray(.runs, of: .bytes, runs) { $0 += $1 }
        }

        mutating func add(_ flags: [Bool?]) {
            addArray(.flags, of: .flag, flags) { $0.append($1 ? 1 : 0) }
        }

        private mutating func add<Value>(_ type: ColumnType, _ value: Value?, _ write: (inout [UInt8], Value) -> Void) {
            types.append(type)
            guard let value else { return places.append(nil) }
            let start = bytes.count
            write(&bytes, value)
            places.append(start..<bytes.count)
        }

        /// An array: number of dimensions, whether it may hold NULL, type and size, and each element after its length.
        private mutating func addArray<Element>(
            _ type: ColumnType, of element: ColumnType, _ values: [Element?]?,
            _ write: (inout [UInt8], Element) -> Void
        ) {
            add(type, values) { bytes, values in
                Self.append(Int32(values.isEmpty ? 0 : 1), to: &bytes)
                Self.append(Int32(1), to: &bytes)
                Self.append(Int32(bitPattern: element.rawValue), to: &bytes)
                guard !values.isEmpty else { return }
                Self.append(Int32(truncatingIfNeeded: values.count), to: &bytes)
                Self.append(Int32(1), to: &bytes)
                for value in values {
                    guard let value else {
                        Self.append(Int32(-1), to: &bytes)
                        continue
                    }
                    let mark = bytes.count
                    Self.append(Int32(0), to: &bytes)
                    write(&bytes, value)
                    var length: [UInt8] = []
                    Self.append(Int32(truncatingIfNeeded: bytes.count - mark - 4), to: &length)
                    bytes.replaceSubrange(mark..<mark + 4, with: length)
                }
            }
        }

        private static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
            withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
        }
    }

    /// A statement with its arguments.
    struct Statement {
        let sql: String
        private(set) var bindings = Bindings()

        init(_ sql: String) { self.sql = sql }

        init(_ sql: String, _ bind: (inout Bindings) -> Void) {
            self.sql = sql
            bind(&bindings)
        }
    }
#endif
