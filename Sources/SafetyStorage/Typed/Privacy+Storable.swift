public import SafetyModel

extension Consent: Storable {
    /// Consents are records of the kind `consent`.
    public static var recordKind: RecordKind { "consent" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Subject and purpose.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("subject", subject.description), IndexTerm("purpose", purpose.rawValue)]
    }
}

extension DisclosureDecision: Storable {
    /// Disclosure decisions are records of the kind `disclosure-decision`.
    public static var recordKind: RecordKind { "disclosure-decision" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Subject and purpose.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("subject", request.subject.description), IndexTerm("purpose", request.purpose.rawValue)]
    }
}

extension SubjectAccessRequest: Storable {
    /// Subject access requests are records of the kind `subject-access-request`.
    public static var recordKind: RecordKind { "subject-access-request" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Subject and regime.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("subject", subject.description), IndexTerm("regime", regime.rawValue)]
    }
}
