#if SQLite
    import Foundation

    /// What the first hundred bytes of a SQLite database say; see https://www.sqlite.org/fileformat.html.
    struct DatabaseHeader {
        static let length = 100

        /// The number by which an application knows its files.
        let applicationID: Int32
        /// The number by which an application knows its schema.
        let userVersion: Int32

        /// Nil where the bytes are too few or do not begin as a database does.
        init?(_ bytes: Data) {
            guard bytes.count >= Self.length, bytes.starts(with: Array("SQLite format 3\0".utf8)) else { return nil }
            func number(at offset: Int) -> Int32 {
                Int32(bitPattern: bytes.dropFirst(offset).prefix(4).reduce(0) { $0 << 8 | UInt32($1) })
            }
            userVersion = number(at: 60)
            applicationID = number(at: 68)
        }
    }
#endif
