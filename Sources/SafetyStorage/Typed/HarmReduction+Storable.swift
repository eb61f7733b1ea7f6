public import SafetyModel

extension NaloxoneAdministration: Storable {
    /// Naloxone administrations are records of the kind `naloxone-administration`.
    public static var recordKind: RecordKind { "naloxone-administration" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and kit.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("kit", kit.description)]
    }
}

extension NaloxoneKit: Storable {
    /// Naloxone kits are records of the kind `naloxone-kit`.
    public static var recordKind: RecordKind { "naloxone-kit" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and batch.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("batch", batch.rawValue)]
    }
}

extension SubmittedSample: Storable {
    /// Submitted samples are records of the kind `submitted-sample`.
    public static var recordKind: RecordKind { "submitted-sample" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and sold as if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue)]
            + IndexTerm.each("sold-as", [soldAs?.rawValue])
    }
}
