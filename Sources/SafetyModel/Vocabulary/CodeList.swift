/// An open list of codes: known ones are static members, and an unknown one is kept as it was read.
///
/// A code is encoded as a bare string, also where it is the key of a dictionary.
public protocol CodeList: RawRepresentable, Hashable, Comparable, Codable, CodingKeyRepresentable, Sendable,
    ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
    /// The code with that text, known or not.
    init(rawValue: String)

    /// The codes that this edition of the kit knows.
    static var known: [Self] { get }
}

extension CodeList {
    /// The code with that text, known or not.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }

    /// True for a code that this edition of the kit knows.
    public var isKnown: Bool { Self.known.contains(self) }

    /// The code as it is stored.
    public var description: String { rawValue }

    /// Sorts by the code's text.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}
