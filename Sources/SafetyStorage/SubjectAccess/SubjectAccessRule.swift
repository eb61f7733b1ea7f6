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
        /// name somebody else; by the kind of person whom the members name.
        ///
        /// `victim` is a member of that name in any object; `witnesses.id` is one of an object in `witnesses`.
        case within([String: [String]])
    }

    /// The kind of record.
    public let kind: RecordKind
    /// What leads to it.
    public let findings: [Finding]
    /// Whose its personal values are.
    public let ownership: Ownership

    /// A rule for a kind of record.
    public init(_ kind: RecordKind, by findings: [Finding], owning ownership: Ownership) {
        self.kind = kind
        self.findings = findings
        self.ownership = ownership
    }

    /// The rules for kinds that the kit stores, whose personal values are known to be whose; a service adds its own.
    public static let ofTheKit: [SubjectAccessRule] = [
        SubjectAccessRule(Victim.recordKind, by: [.own("victim")], owning: .whole),
        SubjectAccessRule(Person.recordKind, by: [.own("person")], owning: .whole),
        SubjectAccessRule(
            Case.recordKind, by: [.id("victim", term: "victim")],
            owning: .within(["victim": ["victim"], "witness": ["witnesses.id"], "suspect": ["suspects.id"]])),
        SubjectAccessRule(Consent.recordKind, by: [.person(term: "subject")], owning: .whole),
        SubjectAccessRule(SubjectAccessRequest.recordKind, by: [.person(term: "subject")], owning: .whole),
        // Why something was told may speak of others.
        SubjectAccessRule(DisclosureEntry.recordKind, by: [.person(term: "subject")], owning: .within([:])),
        SubjectAccessRule(DisclosureDecision.recordKind, by: [.person(term: "subject")], owning: .within([:])),
        SubjectAccessRule(MARACReferral.recordKind, by: [.id("victim", term: "victim")], owning: .within([:])),
    ]
}

extension RecordedPerson {
    /// The kind of record in which they stand, as `description` says it.
    var kindName: String { String(description.prefix { $0 != " " }) }

    /// The id of that record.
    var idText: String { String(description.drop { $0 != " " }.dropFirst()) }
}
