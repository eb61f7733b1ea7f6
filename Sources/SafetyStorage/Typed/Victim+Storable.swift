public import SafetyModel

extension Victim: Storable {
    /// Victims are records of the kind `victim`.
    public static var recordKind: RecordKind { "victim" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// The capacity alone: everything else is personal, or says something about a person.
    public var indexTerms: [IndexTerm] { [IndexTerm("kind", kind.rawValue)] }
}
