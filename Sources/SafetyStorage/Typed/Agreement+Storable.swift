public import SafetyModel

extension Agreement: Storable {
    /// Agreements are records of the kind `agreement`.
    public static var recordKind: RecordKind { "agreement" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// The kind, and each party by its own kind and id.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("kind", kind.rawValue)] + parties.map { IndexTerm("party", $0.description) }
    }
}
