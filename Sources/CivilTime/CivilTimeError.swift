/// Why a question about time has no answer: outside a range, not readable, or not a period.
///
/// Two errors are equal when their codes are.
public struct CivilTimeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The situation; more may come, so a switch over codes needs a default.
    public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The code's word.
        public let rawValue: String

        /// The code with that word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The word itself.
        public var description: String { rawValue }

        /// The instant or day lies outside the clock's range.
        public static let outsideClock = Code(rawValue: "outsideClock")
        /// The day lies, or the count leads, outside the days that the calendar covers.
        public static let outsideCalendar = Code(rawValue: "outsideCalendar")
        /// The text, or the table, is not of the form it should have.
        public static let malformed = Code(rawValue: "malformed")
        /// The word is none of the known ones.
        public static let unknownCode = Code(rawValue: "unknownCode")
        /// A period's number is zero or negative.
        public static let notPositive = Code(rawValue: "notPositive")
    }

    /// The situation.
    public let code: Code
    /// What is wrong, for the developer: it names the value and what would have been accepted.
    public let message: String

    /// An error of that code with that message.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Code and message.
    public var description: String { "\(code): \(message)" }

    /// Equal when the codes are.
    public static func == (left: CivilTimeError, right: CivilTimeError) -> Bool {
        left.code == right.code
    }

    /// Hashes the code alone.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
    }
}
