public import SafetyModel

extension AwardEntry: Storable {
    /// Award entries are records of the kind `award-entry`.
    public static var recordKind: RecordKind { "award-entry" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Partnership, kind and each partner.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("partnership", partnership.description), IndexTerm("kind", kind.rawValue)]
            + IndexTerm.each("partner", partners.map(\.description))
    }
}

extension HallmarkAssessment: Storable {
    /// Hallmark assessments are records of the kind `hallmark-assessment`.
    public static var recordKind: RecordKind { "hallmark-assessment" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Partnership.
    public var indexTerms: [IndexTerm] { [IndexTerm("partnership", partnership.description)] }
}

extension Organisation: Storable {
    /// Organisations are records of the kind `organisation`.
    public static var recordKind: RecordKind { "organisation" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Form.
    public var indexTerms: [IndexTerm] { [IndexTerm("form", form.rawValue)] }
}

extension PartnershipMeeting: Storable {
    /// Partnership meetings are records of the kind `partnership-meeting`.
    public static var recordKind: RecordKind { "partnership-meeting" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Partnership.
    public var indexTerms: [IndexTerm] { [IndexTerm("partnership", partnership.description)] }
}

extension PracticeExample: Storable {
    /// Practice examples are records of the kind `practice-example`.
    public static var recordKind: RecordKind { "practice-example" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Grade.
    public var indexTerms: [IndexTerm] { [IndexTerm("grade", grade.rawValue)] }
}

extension SharedOutcome: Storable {
    /// Shared outcomes are records of the kind `shared-outcome`.
    public static var recordKind: RecordKind { "shared-outcome" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Each partner.
    public var indexTerms: [IndexTerm] { IndexTerm.each("partner", partners.keys.map(\.description)) }
}
