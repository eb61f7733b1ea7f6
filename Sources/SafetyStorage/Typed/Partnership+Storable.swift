public import SafetyModel

extension Partnership: Storable {
    /// Partnerships are records of the kind `partnership`.
    public static var recordKind: RecordKind { "partnership" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Nation and area, and each body that was ever a member, once.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("nation", nation.rawValue), IndexTerm("area", area.rawValue)]
            + Set(memberships.map(\.body.description)).sorted().map { IndexTerm("member", $0) }
    }
}
