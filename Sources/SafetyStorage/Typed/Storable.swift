/// An entity that can be kept in a record store.
///
/// The text of its identity becomes the record's id, so two entities of a kind must differ in it.
public protocol Storable: Identifiable, Codable, Sendable where ID: CustomStringConvertible & Sendable {
    /// What kind of record it becomes.
    static var recordKind: RecordKind { get }
    /// The version of its payload's schema, counted from 1; a change that older editions cannot read adds one.
    static var schemaVersion: Int { get }
    /// The terms under which it is found; none may be personal.
    var indexTerms: [IndexTerm] { get }
    /// The personal values by which it may be found in a store that can blind them; none by default.
    var personalTerms: [PersonalTerm] { get }
}

extension Storable {
    /// None.
    public var personalTerms: [PersonalTerm] { [] }

    /// The key of the record that holds this entity.
    public func recordKey(in partition: Partition) -> RecordKey {
        Self.recordKey(of: id, in: partition)
    }

    /// The key of the record that holds the entity of that id.
    public static func recordKey(of id: ID, in partition: Partition) -> RecordKey {
        RecordKey(partition, recordKind, id.description)
    }
}
