/// The caller's name for one command, by which a repeated commit is known again.
public struct CommandKey: RawRepresentable, Hashable, Comparable, Codable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The text as it is stored.
    public let rawValue: String

    /// The command with that text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The command with that text.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The text as it is stored.
    public var description: String { rawValue }

    /// True where both are the same bytes; canonically equivalent texts of other bytes differ.
    public static func == (left: CommandKey, right: CommandKey) -> Bool { left.rawValue.hasBytes(of: right.rawValue) }

    // What Swift gives a raw-representable type compares the raw values, and passes over the operator above.
    /// True where they are not the same bytes.
    public static func != (left: CommandKey, right: CommandKey) -> Bool { !(left == right) }

    /// Sorts by the bytes of the text, as every adapter can.
    public static func < (left: CommandKey, right: CommandKey) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}
