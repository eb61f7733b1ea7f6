public import SafetyModel

extension Victim: Storable {
    /// Victims are records of the kind `victim`.
    public static var recordKind: RecordKind { "victim" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// The capacity alone: everything else is personal, or says something about a person.
    public var indexTerms: [IndexTerm] { [IndexTerm("kind", kind.rawValue)] }

    /// Name, telephone number, e-mail address and date of birth, as far as they are known.
    public var personalTerms: [PersonalTerm] {
        PersonalTerm.each(name: name, contact: contact, dateOfBirth: dateOfBirth)
    }
}
