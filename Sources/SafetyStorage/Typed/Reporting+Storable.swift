public import SafetyModel

extension HateIncidentReport: Storable {
    /// Hate incident reports are records of the kind `hate-incident-report`.
    public static var recordKind: RecordKind { "hate-incident-report" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and area if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue)]
            + IndexTerm.each("area", [area?.rawValue])
    }
}

extension InformationReport: Storable {
    /// Information reports are records of the kind `information-report`.
    public static var recordKind: RecordKind { "information-report" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, category and area if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("category", category.rawValue)]
            + IndexTerm.each("area", [area?.rawValue])
    }
}

extension IntakeService: Storable {
    /// Intake services are records of the kind `intake-service`.
    public static var recordKind: RecordKind { "intake-service" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Owner and each participant.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("owner", owner.description)]
            + IndexTerm.each("participant", participants.map(\.description))
    }
}

extension NonEmergencyCall: Storable {
    /// Non emergency calls are records of the kind `non-emergency-call`.
    public static var recordKind: RecordKind { "non-emergency-call" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Channel, category if any and area if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("channel", channel.rawValue)]
            + IndexTerm.each("category", [category?.rawValue])
            + IndexTerm.each("area", [area?.rawValue])
    }
}

extension PublicContact: Storable {
    /// Public contacts are records of the kind `public-contact`.
    public static var recordKind: RecordKind { "public-contact" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Area, purpose and channel.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("area", area.rawValue), IndexTerm("purpose", purpose.rawValue),
            IndexTerm("channel", channel.rawValue),
        ]
    }
}

extension PublishedContact: Storable {
    /// Published contacts are records of the kind `published-contact`.
    public static var recordKind: RecordKind { "published-contact" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Organisation, category, area and channel.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("organisation", organisation.description), IndexTerm("category", category.rawValue),
            IndexTerm("area", area.rawValue), IndexTerm("channel", channel.rawValue),
        ]
    }
}

extension ReportTrail: Storable {
    /// Report trails are records of the kind `report-trail`.
    public static var recordKind: RecordKind { "report-trail" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// None: it is found by its id.
    public var indexTerms: [IndexTerm] { [] }
}

extension ReportingCentre: Storable {
    /// Reporting centres are records of the kind `reporting-centre`.
    public static var recordKind: RecordKind { "reporting-centre" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Area.
    public var indexTerms: [IndexTerm] { [IndexTerm("area", area.rawValue)] }
}

extension ThirdPartyReport: Storable {
    /// Third party reports are records of the kind `third-party-report`.
    public static var recordKind: RecordKind { "third-party-report" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, category and referrer.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("category", category.rawValue),
            IndexTerm("referrer", referrer.rawValue),
        ]
    }
}
