/// The place of an entry in its partition's journal; the first is 1, and none is left out.
public struct JournalPosition: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    /// The number, counted from 1.
    public let number: Int

    /// The position with that number.
    public init(_ number: Int) { self.number = number }

    /// The one after it.
    public var next: JournalPosition { JournalPosition(number + 1) }

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

    /// True where this is the one after the other, whatever numbers somebody may have written.
    func follows(_ other: JournalPosition) -> Bool { self > other && number - 1 == other.number }

    /// Sorts by number.
    public static func < (left: JournalPosition, right: JournalPosition) -> Bool { left.number < right.number }
}
