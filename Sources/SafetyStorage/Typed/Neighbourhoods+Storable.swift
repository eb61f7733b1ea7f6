public import SafetyModel

extension Concern: Storable {
    /// Concerns are records of the kind `concern`.
    public static var recordKind: RecordKind { "concern" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Area, theme and source.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("area", area.rawValue), IndexTerm("theme", theme.rawValue), IndexTerm("source", source.rawValue)]
    }
}

extension EngagementActivity: Storable {
    /// Engagement activities are records of the kind `engagement-activity`.
    public static var recordKind: RecordKind { "engagement-activity" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Kind, area and audience.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("kind", kind.rawValue), IndexTerm("area", area.rawValue), IndexTerm("audience", audience.rawValue)]
    }
}

extension NeighbourhoodPriority: Storable {
    /// Neighbourhood priorities are records of the kind `neighbourhood-priority`.
    public static var recordKind: RecordKind { "neighbourhood-priority" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, area and each concern.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("area", area.rawValue)]
            + IndexTerm.each("concern", concerns.map(\.description))
    }
}

extension NeighbourhoodTeam: Storable {
    /// Neighbourhood teams are records of the kind `neighbourhood-team`.
    public static var recordKind: RecordKind { "neighbourhood-team" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Area.
    public var indexTerms: [IndexTerm] { [IndexTerm("area", area.rawValue)] }
}

extension Programme: Storable {
    /// Programmes are records of the kind `programme`.
    public static var recordKind: RecordKind { "programme" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// None: it is found by its id.
    public var indexTerms: [IndexTerm] { [] }
}

extension YouthLink: Storable {
    /// Youth links are records of the kind `youth-link`.
    public static var recordKind: RecordKind { "youth-link" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Team, provision and safeguarding.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("team", team.description), IndexTerm("provision", provision.description),
            IndexTerm("safeguarding", safeguarding.description),
        ]
    }
}

extension ParishBriefings.Briefing: Storable {
    /// Briefings of parishes are records of the kind `parish-briefing`.
    public static var recordKind: RecordKind { "parish-briefing" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Parish as area, and each topic.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("area", parish.rawValue)] + IndexTerm.each("topic", topics.map(\.rawValue))
    }
}
