public import SafetyModel

extension Case: Storable {
    /// Cases are records of the kind `case`.
    public static var recordKind: RecordKind { "case" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Kind, state, reference, crime type, force, each victim, witness and suspect, and each marker.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("kind", kind.rawValue), IndexTerm("state", state.rawValue)]
            + [
                reference.map { IndexTerm("reference", $0.text) },
                crimeType.map { IndexTerm("crime-type", $0.rawValue) },
                force.map { IndexTerm("force", $0.rawValue) },
            ].compactMap(\.self)
            + victims.map { IndexTerm("victim", $0.description) }
            + IndexTerm.each("witness", witnesses.map(\.id.description))
            + IndexTerm.each("suspect", suspects.map(\.id.description))
            + markers.map { IndexTerm("marker", $0.rawValue) }
    }
}
