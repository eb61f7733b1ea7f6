/// The how-manieth state of a record; the first is 1, and every change adds one.
public struct Revision: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    /// The number, counted from 1.
    public let number: Int

    /// The revision with that number.
    public init(_ number: Int) { self.number = number }

    /// The one after it.
    public var next: Revision { Revision(number + 1) }

    /// The number as text.
    public var description: String { String(number) }

    /// Reads a bare number.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Int.self))
    }

    /// Writes a bare number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }

    /// Sorts by number.
    public static func < (left: Revision, right: Revision) -> Bool { left.number < right.number }
}
