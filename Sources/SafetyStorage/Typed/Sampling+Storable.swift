public import SafetyModel

extension SamplePlan: Storable {
    /// Sample plans are records of the kind `sample-plan`.
    public static var recordKind: RecordKind { "sample-plan" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Kind.
    public var indexTerms: [IndexTerm] { [IndexTerm("kind", kind.rawValue)] }
}
