/// One line of a table: its label, and the finest values that it takes together.
///
/// What two tables have in common is told by the values, never by the labels: `Age 10 to 17` and `Under 18` are the
/// same where their values are.
public struct TableCategory: Hashable, Codable, Sendable {
    /// The label as it is printed.
    public let label: String
    /// The finest values, such as single wards, months or years of age.
    public let values: Set<String>

    /// That label for these values taken together.
    public init(_ label: String, of values: Set<String>) {
        self.label = label
        self.values = values
    }

    /// A single value, which is its own label.
    public init(_ value: String) {
        self.init(value, of: [value])
    }

    private enum CodingKeys: String, CodingKey {
        case label
        case values
    }

    /// Writes the values in order.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(label, forKey: .label)
        try container.encode(values.sorted(), forKey: .values)
    }
}
