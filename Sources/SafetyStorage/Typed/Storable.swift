public import SafetyModel

/// An entity that can be kept in a record store.
public protocol Storable: Codable, Sendable {
    /// What kind of record it becomes.
    static var recordKind: RecordKind { get }
    /// The version of its payload's schema, counted from 1; a change that older editions cannot read adds one.
    static var schemaVersion: Int { get }
    /// Its identity, which becomes the record's.
    var id: Identifier<Self> { get }
    /// The terms under which it is found; none may be personal.
    var indexTerms: [IndexTerm] { get }
}

extension Storable {
    /// The key of the record that holds this entity.
    public func recordKey(in partition: Partition) -> RecordKey {
        Self.recordKey(of: id, in: partition)
    }

    /// The key of the record that holds the entity of that id.
    public static func recordKey(of id: Identifier<Self>, in partition: Partition) -> RecordKey {
        RecordKey(partition, recordKind, id.description)
    }
}
