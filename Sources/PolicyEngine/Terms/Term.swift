/// A word that names one thing of a rulebook or a case: an id, a kind or a body, as its own type and never a bare string.
///
/// A term is written in files as its bare text. Terms compare by their text.
public protocol Term: RawRepresentable<String>, Hashable, Comparable, Codable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The term of that text.
    init(rawValue: String)
}

extension Term {
    /// The term of that text.
    public init(_ text: String) {
        self.init(rawValue: text)
    }

    /// The term of that text.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }

    /// The term's text.
    public var description: String { rawValue }

    /// Orders terms by their text.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}
