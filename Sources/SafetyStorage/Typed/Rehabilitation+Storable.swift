public import SafetyModel

extension CourtSupportContact: Storable {
    /// Court support contacts are records of the kind `court-support-contact`.
    public static var recordKind: RecordKind { "court-support-contact" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Court, client if any and volunteer.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("court", court.description), IndexTerm("volunteer", volunteer.description)]
            + IndexTerm.each("client", [client?.description])
    }
}

extension EarlyIntervention: Storable {
    /// Early interventions are records of the kind `early-intervention`.
    public static var recordKind: RecordKind { "early-intervention" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Client.
    public var indexTerms: [IndexTerm] { [IndexTerm("client", client.description)] }
}

extension HubEngagement: Storable {
    /// Hub engagements are records of the kind `hub-engagement`.
    public static var recordKind: RecordKind { "hub-engagement" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Client and admitted as.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("client", client.description), IndexTerm("admitted-as", admittedAs.rawValue)]
    }
}

extension MaturityAssessment: Storable {
    /// Maturity assessments are records of the kind `maturity-assessment`.
    public static var recordKind: RecordKind { "maturity-assessment" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Person.
    public var indexTerms: [IndexTerm] { [IndexTerm("person", person.description)] }
}

extension PathwayJourney: Storable {
    /// Pathway journeys are records of the kind `pathway-journey`.
    public static var recordKind: RecordKind { "pathway-journey" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Client.
    public var indexTerms: [IndexTerm] { [IndexTerm("client", client.description)] }
}

extension PaybackNomination: Storable {
    /// Payback nominations are records of the kind `payback-nomination`.
    public static var recordKind: RecordKind { "payback-nomination" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, area and work.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("area", area.rawValue),
            IndexTerm("work", work.rawValue),
        ]
    }
}

extension PaybackProject: Storable {
    /// Payback projects are records of the kind `payback-project`.
    public static var recordKind: RecordKind { "payback-project" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Nomination, area and work.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("nomination", nomination.description), IndexTerm("area", area.rawValue),
            IndexTerm("work", work.rawValue),
        ]
    }
}

extension PriorityGroup: Storable {
    /// Priority groups are records of the kind `priority-group`.
    public static var recordKind: RecordKind { "priority-group" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// None: it is found by its id.
    public var indexTerms: [IndexTerm] { [] }
}

extension ResettlementPlan: Storable {
    /// Resettlement plans are records of the kind `resettlement-plan`.
    public static var recordKind: RecordKind { "resettlement-plan" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and person.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("person", person.description)]
    }
}

extension ServiceHub: Storable {
    /// Service hubs are records of the kind `service-hub`.
    public static var recordKind: RecordKind { "service-hub" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Area and access.
    public var indexTerms: [IndexTerm] { [IndexTerm("area", serves.rawValue), IndexTerm("access", access.rawValue)] }
}

extension StagedActivity: Storable {
    /// Staged activities are records of the kind `staged-activity`.
    public static var recordKind: RecordKind { "staged-activity" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Stage if any.
    public var indexTerms: [IndexTerm] { IndexTerm.each("stage", [stage?.rawValue]) }
}

extension SystemPathway: Storable {
    /// System pathways are records of the kind `system-pathway`.
    public static var recordKind: RecordKind { "system-pathway" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// None: it is found by its id.
    public var indexTerms: [IndexTerm] { [] }
}
