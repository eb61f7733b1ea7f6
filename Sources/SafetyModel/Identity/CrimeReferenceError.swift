/// A text is no crime reference.
public struct CrimeReferenceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with the text.
    @nonexhaustive
    public enum Reason: Hashable, Sendable {
        /// That many bytes are neither a digest nor a force's number.
        case length(Int)
        /// A character that references do not have.
        case character(Character)
        /// No digit at all.
        case noDigit
    }

    /// The text that was given.
    public let text: String
    /// What is wrong with it.
    public let reason: Reason

    /// The error for that text and reason.
    public init(text: String, reason: Reason) {
        self.text = text
        self.reason = reason
    }

    /// What was given, what is wrong with it, and what is allowed.
    public var description: String {
        let fault =
            switch reason {
            case .length(let count): "it has \(count) bytes"
            case .character(let character): "it has the character '\(character)'"
            case .noDigit: "it has no digit"
            }
        return "'\(text)' is no crime reference: \(fault); "
            + "allowed are 64 hexadecimal digits, or 3 to 40 letters, digits, '/', '-' and '.' with a digit"
    }
}
