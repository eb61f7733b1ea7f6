/// Why a document of bank holidays is not one, or gives no calendar: it names the place in the document.
public struct BankHolidayError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong; more codes may come.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The code as text.
        public let rawValue: String

        /// A code, known or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The bytes are not JSON.
        public static let notJSON = Code(rawValue: "notJSON")
        /// A key is not part of the format.
        public static let unknownKey = Code(rawValue: "unknownKey")
        /// A key of the format is absent.
        public static let missingKey = Code(rawValue: "missingKey")
        /// A value is of another kind than the format says.
        public static let wrongType = Code(rawValue: "wrongType")
        /// A text is not a day of the calendar.
        public static let badDate = Code(rawValue: "badDate")
        /// A division's own name is not the name that it stands under.
        public static let wrongDivision = Code(rawValue: "wrongDivision")
        /// A division has no events, so that no calendar follows from it.
        public static let noEvents = Code(rawValue: "noEvents")
        /// A calendar cannot be made of the events.
        public static let badCalendar = Code(rawValue: "badCalendar")
    }

    /// What is wrong.
    public let code: Code
    /// The document.
    public let file: String
    /// The place in the document, such as `england-and-wales.events[3].date`; empty for the whole of it.
    public let path: String
    /// What was expected and found.
    public let message: String

    init(_ code: Code, file: String, path: String, _ message: String) {
        self.code = code
        self.file = file
        self.path = path
        self.message = message
    }

    /// Document, path, code and message.
    public var description: String {
        "\(file)\(path.isEmpty ? "" : ", \(path)"): \(code.rawValue): \(message)"
    }
}
