public import SafetyModel

extension JusticeStory: Storable {
    /// Justice stories are records of the kind `justice-story`.
    public static var recordKind: RecordKind { "justice-story" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, area and crime.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("area", area.rawValue),
            IndexTerm("crime", crime.rawValue),
        ]
    }
}

extension Message: Storable {
    /// Messages are records of the kind `message`.
    public static var recordKind: RecordKind { "message" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, each area, channel and priority.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("channel", channel.rawValue),
            IndexTerm("priority", priority.rawValue),
        ]
            + IndexTerm.each("area", areas.map(\.rawValue))
    }
}

extension PublicClaim: Storable {
    /// Public claims are records of the kind `public-claim`.
    public static var recordKind: RecordKind { "public-claim" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// None: it is found by its id.
    public var indexTerms: [IndexTerm] { [] }
}

extension Subscriber: Storable {
    /// Subscribers are records of the kind `subscriber`.
    public static var recordKind: RecordKind { "subscriber" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Each area.
    public var indexTerms: [IndexTerm] { IndexTerm.each("area", areas.map(\.rawValue)) }

    /// Telephone number and e-mail address, as far as they are known.
    public var personalTerms: [PersonalTerm] { PersonalTerm.each(contact: contact) }
}
