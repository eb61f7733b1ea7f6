import SafetyModel

/// How what a kind of record holds about a person is found, and which of its personal values are theirs.
///
/// A value of which that is not said is another person's as far as anybody can tell, and is withheld.
public struct SubjectAccessRule: Hashable, Sendable {
    /// What leads from a person to records.
    public enum Finding: Hashable, Sendable {
        /// The person's own record, whose id is theirs; of persons of that kind, such as `victim`.
        case own(String)
        /// A term whose value is the person's id; of persons of that kind.
        case id(String, term: String)
        /// A term whose value is the kind of person and their id, as `RecordedPerson` describes itself.
        case person(term: String)
    }

    /// Whose the personal values are.
    public enum Ownership: Hashable, Sendable {
        /// All of them are the person's.
        case whole
        /// Those within an object in which one of these members names the person, and within no deeper one in which they
        /// name somebody else; by the kind of person whom the members name. An object in which they name somebody else
        /// is withheld as a whole, and of a list of ids all but the person's own are.
        ///
        /// `victim` is a member of that name in any object; `witnesses.id` is one of an object in `witnesses`. Its value
        /// is an id, a list of ids, or an object that names the kind too, as `RecordedPerson` and `Report.Reporter` are
        /// written. An empty list names all of its kind. Where several members of one object name somebody each, they
        /// name one human being by several records, who is known by all of them in the whole record.
        case within([String: [String]])
    }

    /// The kind of record.
    public let kind: RecordKind
    /// What leads to it.
    public let findings: [Finding]
    /// Whose its personal values are.
    public let ownership: Ownership
    /// Members that name persons and do not say whose the object is, by the kind of person.
    ///
    /// Of their ids the subject's own are kept. They are written as in ``Ownership/within(_:)``.
    public let mentioning: [String: [String]]
    /// Members that are always another person's, such as who assessed; they are withheld.
    public let withholding: [String]

    /// A rule for a kind of record.
    public init(
        _ kind: RecordKind, by findings: [Finding], owning ownership: Ownership,
        mentioning: [String: [String]] = [:], withholding: [String] = []
    ) {
        self.kind = kind
        self.findings = findings
        self.ownership = ownership
        self.mentioning = mentioning
        self.withholding = withholding
    }
}
