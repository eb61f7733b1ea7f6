public import CivilTime
import SafetyModel

/// That somebody was given, or asked in vain for, records of a kind that holds personal values.
///
/// It is written before anything is released. It names records and the names of terms; never a term's value, and
/// nothing of what the records hold.
public struct AccessEntry: Storable, Hashable {
    /// The identity of an entry: the principal, the session and its number there.
    public struct ID: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
        /// The text as it is stored.
        public let rawValue: String

        /// The identity with that text.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The text as it is stored.
        public var description: String { rawValue }
    }

    /// Which entry it is.
    public let id: ID
    /// Who, in what role, for what purpose, and why.
    public let audit: Audit
    /// The instant of the session.
    public let instant: Instant
    /// Whether a key was read, terms were searched for, or the journal was verified.
    public let act: AccessAct
    /// The kind of record; ``journalKind`` for the journal.
    public let kind: RecordKind
    /// The id that was asked for; nil for a search and for the journal.
    public let askedFor: String?
    /// The names of the terms that were searched for, sorted.
    public let termNames: [String]
    /// The ids of the records that were released, in the order of the answer.
    public let released: [String]
    /// Their revisions, in the same order.
    public let revisions: [Revision]

    /// An entry with those members.
    public init(
        id: ID, audit: Audit, instant: Instant, act: AccessAct, kind: RecordKind, askedFor: String?,
        termNames: [String], released: [String], at revisions: [Revision]
    ) {
        self.id = id
        self.audit = audit
        self.instant = instant
        self.act = act
        self.kind = kind
        self.askedFor = askedFor
        self.termNames = termNames
        self.released = released
        self.revisions = revisions
    }

    /// Access entries are records of the kind `access`.
    public static var recordKind: RecordKind { "access" }

    /// What stands for the kind in the entry of somebody who had the journal verified.
    public static var journalKind: RecordKind { "journal" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Who, the kind of record, and each record that was released.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("who", audit.who), IndexTerm("kind", kind.rawValue)]
            + IndexTerm.each("record", released.map { Self.recordTerm(kind, $0).value })
    }

    /// The term of the entries by which that record was released.
    public static func recordTerm(_ kind: RecordKind, _ id: String) -> IndexTerm {
        IndexTerm("record", "\(kind)/\(id)")
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case audit
        case instant
        case act
        case kind
        case askedFor
        case termNames
        case released
        case revisions
    }
}
