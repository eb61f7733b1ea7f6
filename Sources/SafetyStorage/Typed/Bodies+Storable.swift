public import SafetyModel

extension Person: Storable {
    /// Persons are records of the kind `person`.
    public static var recordKind: RecordKind { "person" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// None: it is found by its id.
    public var indexTerms: [IndexTerm] { [] }

    /// Name, telephone number and e-mail address, as far as they are known.
    public var personalTerms: [PersonalTerm] { PersonalTerm.each(name: name, contact: contact) }
}

extension Merger: Storable {
    /// Mergers are records of the kind `merger`.
    public static var recordKind: RecordKind { "merger" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Each merged and each successor.
    public var indexTerms: [IndexTerm] {
        IndexTerm.each("merged", merged.map(\.description))
            + IndexTerm.each("successor", successors.map(\.description))
    }
}
