/// A force or tenant: the unit within which a store orders its commits.
public struct Partition: RawRepresentable, Hashable, Comparable, Codable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The text as it is stored.
    public let rawValue: String

    /// The partition with that text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The partition with that text.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The text as it is stored.
    public var description: String { rawValue }

    /// True where both are the same bytes; canonically equivalent texts of other bytes differ.
    public static func == (left: Partition, right: Partition) -> Bool { left.rawValue.hasBytes(of: right.rawValue) }

    // What Swift gives a raw-representable type compares the raw values, and passes over the operator above.
    /// True where they are not the same bytes.
    public static func != (left: Partition, right: Partition) -> Bool { !(left == right) }

    /// Sorts by the bytes of the text, as every adapter can.
    public static func < (left: Partition, right: Partition) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}
