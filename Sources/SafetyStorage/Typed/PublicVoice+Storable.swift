public import SafetyModel

extension AccountabilitySession: Storable {
    /// Accountability sessions are records of the kind `accountability-session`.
    public static var recordKind: RecordKind { "accountability-session" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Partnership, area and each present.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("partnership", partnership.description), IndexTerm("area", area.rawValue)]
            + IndexTerm.each("present", present.map(\.description))
    }
}

extension BeatMeeting: Storable {
    /// Beat meetings are records of the kind `beat-meeting`.
    public static var recordKind: RecordKind { "beat-meeting" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// None: it is found by its id.
    public var indexTerms: [IndexTerm] { [] }
}

extension CallForAction: Storable {
    /// Call for actions are records of the kind `call-for-action`.
    public static var recordKind: RecordKind { "call-for-action" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, ward, area, councillor and topic.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("ward", ward.rawValue),
            IndexTerm("area", place.rawValue), IndexTerm("councillor", councillor.description),
            IndexTerm("topic", topic.rawValue),
        ]
    }
}

extension Consultation: Storable {
    /// Consultations are records of the kind `consultation`.
    public static var recordKind: RecordKind { "consultation" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and area if any.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue)]
            + IndexTerm.each("area", [area?.rawValue])
    }
}
