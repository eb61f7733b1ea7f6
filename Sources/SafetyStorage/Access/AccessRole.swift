/// A role in which somebody acts, such as `victim-liaison`; the service names its own.
public struct AccessRole: RawRepresentable, Hashable, Comparable, Codable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The text as it is stored.
    public let rawValue: String

    /// The role with that text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The role with that text.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The text as it is stored.
    public var description: String { rawValue }

    /// Sorts by the bytes of the text.
    public static func < (left: AccessRole, right: AccessRole) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}
