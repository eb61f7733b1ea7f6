public import SafetyModel

extension ASBCase: Storable {
    /// ASB cases are records of the kind `asb-case`.
    public static var recordKind: RecordKind { "asb-case" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, area if any, case if any and each victim.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue)]
            + IndexTerm.each("area", [community?.rawValue])
            + IndexTerm.each("case", [forceCase?.description])
            + IndexTerm.each("victim", victims.map(\.description))
    }
}

extension CaseReviewApplication: Storable {
    /// Case review applications are records of the kind `case-review-application`.
    public static var recordKind: RecordKind { "case-review-application" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, ASB case if any and victim if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue)]
            + IndexTerm.each("asb-case", [asbCase?.description])
            + IndexTerm.each("victim", [victim?.description])
    }
}

extension CommunityResponse: Storable {
    /// Community responses are records of the kind `community-response`.
    public static var recordKind: RecordKind { "community-response" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, category and watch if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("category", category.rawValue)]
            + IndexTerm.each("watch", [watch?.description])
    }
}

extension Escalation: Storable {
    /// Escalations are records of the kind `escalation`.
    public static var recordKind: RecordKind { "escalation" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and ASB case.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("asb-case", asbCase.description)]
    }
}

extension FamilyIntervention: Storable {
    /// Family interventions are records of the kind `family-intervention`.
    public static var recordKind: RecordKind { "family-intervention" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// ASB case if any, key worker, contract and funder.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("key-worker", keyWorker.description), IndexTerm("contract", contract.description),
            IndexTerm("funder", funder.description),
        ]
            + IndexTerm.each("asb-case", [asbCase?.description])
    }
}

extension LocalIssue: Storable {
    /// Local issues are records of the kind `local-issue`.
    public static var recordKind: RecordKind { "local-issue" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Category and area.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("category", category.rawValue), IndexTerm("area", area.rawValue)]
    }
}

extension PowerUse: Storable {
    /// Power uses are records of the kind `power-use`.
    public static var recordKind: RecordKind { "power-use" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Power, ASB case and body.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("power", power.rawValue), IndexTerm("asb-case", asbCase.description),
            IndexTerm("body", body.description),
        ]
    }
}

extension StandardSet: Storable {
    /// Standard sets are records of the kind `standard-set`.
    public static var recordKind: RecordKind { "standard-set" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Partnership and area.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("partnership", partnership.description), IndexTerm("area", area.rawValue)]
    }
}

extension WitnessSupport: Storable {
    /// Witness supports are records of the kind `witness-support`.
    public static var recordKind: RecordKind { "witness-support" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// ASB case.
    public var indexTerms: [IndexTerm] { [IndexTerm("asb-case", asbCase.description)] }
}
