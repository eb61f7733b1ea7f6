public import SafetyModel

extension StopSearchRecord: Storable {
    /// Stop search records are records of the kind `stop-search-record`.
    public static var recordKind: RecordKind { "stop-search-record" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Edition if any.
    public var indexTerms: [IndexTerm] { IndexTerm.each("edition", [edition?.rawValue]) }
}
