/// A damaged row of a file: it is set aside and listed, and the rows before and after it are kept.
public struct RowFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with the row; more codes may come.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The code as text.
        public let rawValue: String

        /// A code, known or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The row has more or fewer fields than the header.
        public static let fieldCount = Code(rawValue: "fieldCount")
        /// The file ends inside the row.
        public static let truncated = Code(rawValue: "truncated")
        /// A quote is opened and not closed on its line.
        public static let unterminatedQuote = Code(rawValue: "unterminatedQuote")
        /// A quote stands inside a field that does not begin with one, or text follows a closing quote.
        public static let strayQuote = Code(rawValue: "strayQuote")
        /// A carriage return without a line feed stands outside quotes.
        public static let strayCarriageReturn = Code(rawValue: "strayCarriageReturn")
        /// The row is longer than any row of open data.
        public static let tooLong = Code(rawValue: "tooLong")
        /// The field is not valid UTF-8.
        public static let notUTF8 = Code(rawValue: "notUTF8")
        /// The field must not be empty.
        public static let missingValue = Code(rawValue: "missingValue")
        /// The field is not a month.
        public static let badMonth = Code(rawValue: "badMonth")
        /// The field is not a crime ID.
        public static let badCrimeID = Code(rawValue: "badCrimeID")
        /// The field is not a coordinate in degrees.
        public static let badCoordinate = Code(rawValue: "badCoordinate")
        /// The field is no time with an offset.
        public static let badInstant = Code(rawValue: "badInstant")
        /// The field is neither `True` nor `False`, and not blank.
        public static let badTruth = Code(rawValue: "badTruth")
        /// One of longitude and latitude is given and the other is blank.
        public static let halfCoordinate = Code(rawValue: "halfCoordinate")
    }

    /// What is wrong.
    public let code: Code
    /// The file.
    public let file: String
    /// The line of the file that the row begins on; the header is line 1.
    public let line: Int
    /// The column's name in the header; nil where the fault is the whole row's.
    public let field: String?
    /// The value found, cut at 80 characters.
    public let value: String
    /// What was expected instead.
    public let expected: String

    init(_ code: Code, file: String, line: Int, field: String?, value: String, expected: String) {
        self.code = code
        self.file = file
        self.line = line
        self.field = field
        self.value = value.count > 80 ? value.prefix(79) + "…" : value
        self.expected = expected
    }

    /// File, line, field, code, expectation and value.
    public var description: String {
        let place = field.map { ", \($0)" } ?? ""
        return "\(file), line \(line)\(place): \(code.rawValue): expected \(expected), found '\(value)'"
    }
}
