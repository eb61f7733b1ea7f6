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

    /// The name, an equals sign and the value.
    public var description: String { "\(name)=\(value)" }
}
