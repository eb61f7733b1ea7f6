public import SafetyModel

extension PublicBody: Storable {
    /// Bodies are records of the kind `body`.
    public static var recordKind: RecordKind { "body" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// The kind, and the area where one is recorded.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("kind", kind.rawValue)] + [area.map { IndexTerm("area", $0.rawValue) }].compactMap(\.self)
    }
}
