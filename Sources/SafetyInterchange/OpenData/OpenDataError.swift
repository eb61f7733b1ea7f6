/// Why a file of open data could not be read at all, or any further.
///
/// A damaged row does not end the reading: it is a ``RowFault``.
public struct OpenDataError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong; more codes may come.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The code as text.
        public let rawValue: String

        /// A code, known or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The system would not open the file.
        public static let unreadableFile = Code(rawValue: "unreadableFile")
        /// The system stopped in the middle of the file.
        public static let readFailed = Code(rawValue: "readFailed")
        /// There is no header line: the file is empty.
        public static let missingHeader = Code(rawValue: "missingHeader")
        /// The header line does not name the columns of this kind of file.
        public static let wrongHeader = Code(rawValue: "wrongHeader")
    }

    /// What went wrong.
    public let code: Code
    /// The file.
    public let file: String
    /// The line of the file, where it is about one; the first is 1.
    public let line: Int?
    /// The column, where it is about one; the first is 1.
    public let column: Int?
    /// What was expected there.
    public let expected: String
    /// What was found there.
    public let found: String

    init(
        _ code: Code, file: String, line: Int? = nil, column: Int? = nil, expected: String, found: String
    ) {
        self.code = code
        self.file = file
        self.line = line
        self.column = column
        self.expected = expected
        self.found = found
    }

    /// File, line, column, code, expectation and what was found.
    public var description: String {
        let place = [line.map { "line \($0)" }, column.map { "column \($0)" }].compactMap(\.self)
        let location = ([file] + place).joined(separator: ", ")
        return "\(location): \(code.rawValue): expected \(expected), found \(found)"
    }
}
