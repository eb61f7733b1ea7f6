public import SafetyModel

extension Reparation: Storable {
    /// Reparations are records of the kind `reparation`.
    public static var recordKind: RecordKind { "reparation" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Victim and kind.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("victim", victim.description), IndexTerm("kind", kind.rawValue)]
    }
}

extension VictimCall: Storable {
    /// Victim calls are records of the kind `victim-call`.
    public static var recordKind: RecordKind { "victim-call" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Victim and sample.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("victim", victim.description), IndexTerm("sample", sample.description)]
    }
}

extension YouthContact: Storable {
    /// Youth contacts are records of the kind `youth-contact`.
    public static var recordKind: RecordKind { "youth-contact" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Subject.
    public var indexTerms: [IndexTerm] { [IndexTerm("subject", subject.description)] }
}
