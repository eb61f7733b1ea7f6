public import SafetyModel

extension Compact: Storable {
    /// Compacts are records of the kind `compact`.
    public static var recordKind: RecordKind { "compact" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Each party.
    public var indexTerms: [IndexTerm] { IndexTerm.each("party", terms.parties.map(\.description)) }
}

extension PooledFund: Storable {
    /// Pooled funds are records of the kind `pooled-fund`.
    public static var recordKind: RecordKind { "pooled-fund" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Agreement and each partner.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("agreement", agreement.description)]
            + IndexTerm.each("partner", partners.map(\.description))
    }
}

extension ServiceLevelAgreement: Storable {
    /// Service level agreements are records of the kind `service-level-agreement`.
    public static var recordKind: RecordKind { "service-level-agreement" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Each party.
    public var indexTerms: [IndexTerm] { IndexTerm.each("party", terms.parties.map(\.description)) }
}
