public import SafetyModel

extension AdviceEdition: Storable {
    /// Advice editions are records of the kind `advice-edition`.
    public static var recordKind: RecordKind { "advice-edition" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Crime and property.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("crime", crime.rawValue), IndexTerm("property", property.rawValue)]
    }
}

extension CommunityInformation: Storable {
    /// Community informations are records of the kind `community-information`.
    public static var recordKind: RecordKind { "community-information" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, topic and area.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("topic", topic.rawValue),
            IndexTerm("area", area.rawValue),
        ]
    }
}

extension DesignReview: Storable {
    /// Design reviews are records of the kind `design-review`.
    public static var recordKind: RecordKind { "design-review" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Reviewer.
    public var indexTerms: [IndexTerm] { [IndexTerm("reviewer", reviewer.description)] }
}

extension EarlySignal: Storable {
    /// Early signals are records of the kind `early-signal`.
    public static var recordKind: RecordKind { "early-signal" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, crime and each area.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("crime", crime.rawValue)]
            + IndexTerm.each("area", areas.map(\.rawValue))
    }
}

extension OutcomeReview: Storable {
    /// Outcome reviews are records of the kind `outcome-review`.
    public static var recordKind: RecordKind { "outcome-review" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Watch.
    public var indexTerms: [IndexTerm] { [IndexTerm("watch", watch.description)] }
}

extension PreventionAdvice: Storable {
    /// Prevention advices are records of the kind `prevention-advice`.
    public static var recordKind: RecordKind { "prevention-advice" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Edition and victim if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("edition", edition.id.description)]
            + IndexTerm.each("victim", [victim?.description])
    }
}

extension ProblemProfile: Storable {
    /// Problem profiles are records of the kind `problem-profile`.
    public static var recordKind: RecordKind { "problem-profile" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, area and watch if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("area", area.rawValue)]
            + IndexTerm.each("watch", [watch?.description])
    }
}

extension ProfessionalTraining: Storable {
    /// Professional trainings are records of the kind `professional-training`.
    public static var recordKind: RecordKind { "professional-training" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Profession.
    public var indexTerms: [IndexTerm] { [IndexTerm("profession", profession.rawValue)] }
}
