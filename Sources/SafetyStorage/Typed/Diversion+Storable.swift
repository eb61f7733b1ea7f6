public import SafetyModel

extension DiversionContract: Storable {
    /// Diversion contracts are records of the kind `diversion-contract`.
    public static var recordKind: RecordKind { "diversion-contract" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, scheme, case, suspect and navigator if any.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("scheme", scheme.rawValue),
            IndexTerm("case", safetyCase.description), IndexTerm("suspect", suspect.description),
        ]
            + IndexTerm.each("navigator", [navigator?.description])
    }
}

extension DiversionIntervention: Storable {
    /// Diversion interventions are records of the kind `diversion-intervention`.
    public static var recordKind: RecordKind { "diversion-intervention" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Each need and provider if any.
    public var indexTerms: [IndexTerm] {
        IndexTerm.each("need", needs.map(\.rawValue))
            + IndexTerm.each("provider", [provider?.description])
    }
}
