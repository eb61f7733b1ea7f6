public import SafetyModel

extension Volunteer: Storable {
    /// Volunteers are records of the kind `volunteer`.
    public static var recordKind: RecordKind { "volunteer" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Role and state, and a special constable's force and rank: everything else says more about a person.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("role", role.rawValue), IndexTerm("state", state.rawValue)]
            + [
                special?.force.map { IndexTerm("force", $0.rawValue) },
                special?.rank.map { IndexTerm("rank", $0.rawValue) },
            ].compactMap(\.self)
    }

    /// Name, telephone number, e-mail address and date of birth, as far as they are known.
    public var personalTerms: [PersonalTerm] {
        PersonalTerm.each(name: name, contact: contact, dateOfBirth: dateOfBirth)
    }
}
