public import SafetyModel

extension WatchScheme: Storable {
    /// Watches are records of the kind `watch`.
    public static var recordKind: RecordKind { "watch" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Kind, state and area.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("kind", kind.rawValue), IndexTerm("state", state.rawValue), IndexTerm("area", area.rawValue),
        ]
    }
}
