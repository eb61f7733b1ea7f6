public import SafetyModel

extension CrossBorderCase: Storable {
    /// Cross border cases are records of the kind `cross-border-case`.
    public static var recordKind: RecordKind { "cross-border-case" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Case and each supporting.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("case", safetyCase.description)]
            + IndexTerm.each("supporting", supporting.map(\.rawValue))
    }
}

extension DisclosureEntry: Storable {
    /// Disclosure entries are records of the kind `disclosure-entry`.
    public static var recordKind: RecordKind { "disclosure-entry" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Subject, from, each to, gateway and agreement if any.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("subject", subject.description), IndexTerm("from", from.description),
            IndexTerm("gateway", gateway.rawValue),
        ]
            + IndexTerm.each("to", to.map(\.description))
            + IndexTerm.each("agreement", [agreement?.description])
    }
}

extension ExploitationConcern: Storable {
    /// Exploitation concerns are records of the kind `exploitation-concern`.
    public static var recordKind: RecordKind { "exploitation-concern" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, kind, area and child.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("kind", kind.rawValue),
            IndexTerm("area", area.rawValue), IndexTerm("child", child.description),
        ]
    }
}

extension ExploitationNetworkConcern: Storable {
    /// Exploitation network concerns are records of the kind `exploitation-network-concern`.
    public static var recordKind: RecordKind { "exploitation-network-concern" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Kind, each area and each concern.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("kind", kind.rawValue)]
            + IndexTerm.each("area", areas.map(\.rawValue))
            + IndexTerm.each("concern", concerns.map(\.description))
    }
}

extension ExploitationSupportPlan: Storable {
    /// Exploitation support plans are records of the kind `exploitation-support-plan`.
    public static var recordKind: RecordKind { "exploitation-support-plan" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Concern.
    public var indexTerms: [IndexTerm] { [IndexTerm("concern", concern.description)] }
}

extension MARACMeeting: Storable {
    /// MARAC meetings are records of the kind `marac-meeting`.
    public static var recordKind: RecordKind { "marac-meeting" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State and area.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("state", progress.state.rawValue), IndexTerm("area", area.rawValue)]
    }
}

extension MARACReferral: Storable {
    /// MARAC referrals are records of the kind `marac-referral`.
    public static var recordKind: RecordKind { "marac-referral" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, victim and referrer.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("victim", victim.description),
            IndexTerm("referrer", referrer.description),
        ]
    }
}

extension SharingAgreement: Storable {
    /// Sharing agreements are records of the kind `sharing-agreement`.
    public static var recordKind: RecordKind { "sharing-agreement" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Each party.
    public var indexTerms: [IndexTerm] { IndexTerm.each("party", parties.map(\.description)) }
}
