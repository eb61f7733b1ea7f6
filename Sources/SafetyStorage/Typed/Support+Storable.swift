public import SafetyModel

extension AdvocacyCase: Storable {
    /// Advocacy cases are records of the kind `advocacy-case`.
    public static var recordKind: RecordKind { "advocacy-case" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Victim and setting.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("victim", victim.description), IndexTerm("setting", setting.rawValue)]
    }
}

extension Advocate: Storable {
    /// Advocates are records of the kind `advocate`.
    public static var recordKind: RecordKind { "advocate" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Person, role and each setting.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("person", person.description), IndexTerm("role", role.rawValue)]
            + IndexTerm.each("setting", settings.map(\.rawValue))
    }
}

extension HateCrimeSupportPathway: Storable {
    /// Hate crime support pathways are records of the kind `hate-crime-support-pathway`.
    public static var recordKind: RecordKind { "hate-crime-support-pathway" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Each partner.
    public var indexTerms: [IndexTerm] { IndexTerm.each("partner", partners.map(\.body).map(\.description)) }
}

extension HealthContact: Storable {
    /// Health contacts are records of the kind `health-contact`.
    public static var recordKind: RecordKind { "health-contact" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Victim, setting and referral if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("victim", victim.description), IndexTerm("setting", setting.rawValue)]
            + IndexTerm.each("referral", [referral?.description])
    }
}

extension Mentor: Storable {
    /// Mentors are records of the kind `mentor`.
    public static var recordKind: RecordKind { "mentor" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Person and supervisor.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("person", person.description), IndexTerm("supervisor", supervisor.description)]
    }
}

extension MentoringPlan: Storable {
    /// Mentoring plans are records of the kind `mentoring-plan`.
    public static var recordKind: RecordKind { "mentoring-plan" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Mentee and mentor.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("mentee", mentee.description), IndexTerm("mentor", mentor.description)]
    }
}

extension ServiceFacility: Storable {
    /// Service facilities are records of the kind `service-facility`.
    public static var recordKind: RecordKind { "service-facility" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Kind and each area.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("kind", kind.rawValue)]
            + IndexTerm.each("area", areas.map(\.rawValue))
    }
}

extension SupportPlan: Storable {
    /// Support plans are records of the kind `support-plan`.
    public static var recordKind: RecordKind { "support-plan" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Subject.
    public var indexTerms: [IndexTerm] { [IndexTerm("subject", subject.description)] }
}

extension SupportService: Storable {
    /// Support services are records of the kind `support-service`.
    public static var recordKind: RecordKind { "support-service" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Provider, each need and each area.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("provider", provider.description)]
            + IndexTerm.each("need", needs.map(\.rawValue))
            + IndexTerm.each("area", areas.map(\.rawValue))
    }
}
