/// Something that only one record of a partition may have, such as a crime reference.
public struct UniqueKey: Hashable, Sendable, CustomStringConvertible {
    /// What the value is.
    public let name: String
    /// The value; a personal one must not be used in clear.
    public let value: String

    /// The key with that name and value.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// True where both parts are the same bytes; canonically equivalent texts of other bytes differ.
    public static func == (left: UniqueKey, right: UniqueKey) -> Bool {
        left.name.hasBytes(of: right.name) && left.value.hasBytes(of: right.value)
    }

    /// The name, an equals sign and the value.
    public var description: String { "\(name)=\(value)" }
}
