public import SafetyModel

extension NavigatorContact: Storable {
    /// Navigator contacts are records of the kind `navigator-contact`.
    public static var recordKind: RecordKind { "navigator-contact" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, hospital and programme if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("hospital", hospital.description)]
            + IndexTerm.each("programme", [programme?.description])
    }
}

extension ViolenceReductionUnit: Storable {
    /// Violence reduction units are records of the kind `violence-reduction-unit`.
    public static var recordKind: RecordKind { "violence-reduction-unit" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Area and each member.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("area", area.rawValue)]
            + IndexTerm.each("member", members.map(\.body).map(\.description))
    }
}
