/// A name and a value under which records can be found.
///
/// Terms are stored in clear. A personal value must not become one, but see ``PersonalTerm``.
public struct IndexTerm: Hashable, Codable, Sendable, CustomStringConvertible {
    /// What the value is, such as `state`.
    public let name: String
    /// The value.
    public let value: String

    /// The term with that name and value.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// True where both parts are the same bytes; canonically equivalent texts of other bytes differ.
    public static func == (left: IndexTerm, right: IndexTerm) -> Bool {
        left.name.hasBytes(of: right.name) && left.value.hasBytes(of: right.value)
    }

    /// The name, an equals sign and the value.
    public var description: String { "\(name)=\(value)" }

    private enum CodingKeys: String, CodingKey {
        case name
        case value
    }
}
