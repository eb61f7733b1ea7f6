/// Where a record is: its partition, its kind and its id.
public struct RecordKey: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    /// The force or tenant.
    public let partition: Partition
    /// What kind of entity the record holds.
    public let kind: RecordKind
    /// The entity's id as text.
    public let id: String

    /// The key of that record.
    public init(_ partition: Partition, _ kind: RecordKind, _ id: String) {
        self.partition = partition
        self.kind = kind
        self.id = id
    }

    /// The three parts, separated by slashes.
    public var description: String { "\(partition)/\(kind)/\(id)" }

    /// True where all three parts are the same bytes; canonically equivalent texts of other bytes differ.
    public static func == (left: RecordKey, right: RecordKey) -> Bool {
        left.id.hasBytes(of: right.id) && left.kind == right.kind && left.partition == right.partition
    }

    /// Sorts by partition, kind and the bytes of the id.
    public static func < (left: RecordKey, right: RecordKey) -> Bool {
        if left.partition != right.partition { return left.partition < right.partition }
        if left.kind != right.kind { return left.kind < right.kind }
        return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }

    private enum CodingKeys: String, CodingKey {
        case partition
        case kind
        case id
    }
}
