public import CivilTime

/// That one body told others something about a person: on what ground, for what purpose, and why it was necessary.
///
/// What was told is not here, only which fields: the register of disclosures must not become a second copy.
public struct DisclosureEntry: Hashable, Sendable, Identifiable {
    /// The identity of an entry.
    public typealias ID = Identifier<DisclosureEntry>

    /// Which entry it is.
    public let id: ID
    /// About whom.
    public let subject: RecordedPerson
    /// Which body told.
    public let from: PublicBody.ID
    /// Which bodies were told.
    public let to: [PublicBody.ID]
    /// When.
    public let at: Instant
    /// On what ground.
    public let gateway: SharingGateway
    /// For what purpose.
    public let purpose: Purpose
    /// Which fields were told.
    public let fields: [DataField]
    /// Why it was necessary, and why no less would do.
    public let necessity: Personal<String>
    /// Whether the person agreed.
    public let consent: Answer
    /// Under which agreement; nil for one outside any.
    public let agreement: SharingAgreement.ID?

    /// A disclosure that was made.
    ///
    /// - Throws: ``Rejection`` by `disclosure-is-necessary` where nobody was told, nothing was, the body told itself or
    ///   the necessity is blank, or by `disclosure-has-a-gateway` where it rests on consent that was not given.
    public init(
        id: ID, about subject: RecordedPerson, by from: PublicBody.ID, to: [PublicBody.ID], at: Instant,
        on gateway: SharingGateway, for purpose: Purpose, fields: [DataField], necessity: Personal<String>,
        consent: Answer = .unknown, agreement: SharingAgreement.ID? = nil
    ) throws(Rejection) {
        self.id = id
        self.subject = subject
        self.from = from
        self.to = to
        self.at = at
        self.gateway = gateway
        self.purpose = purpose
        self.fields = fields
        self.necessity = necessity
        self.consent = consent
        self.agreement = agreement
        try check()
    }

    private func check() throws(Rejection) {
        let name = "disclosure \(id)"
        guard !to.isEmpty, !fields.isEmpty, !to.contains(from) else {
            throw Rejection(.disclosureIsNecessary, name, found: "nobody else was told, or nothing")
        }
        guard !necessity.isBlank else {
            throw Rejection(.disclosureIsNecessary, name, found: "nothing says why it was necessary")
        }
        guard gateway != .consent || consent == .yes else {
            throw Rejection(
                .disclosureHasAGateway, name, found: "it rests on consent, whose answer is '\(consent.rawValue)'")
        }
    }
}

extension DisclosureEntry: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case subject
        case from
        case to
        case at
        case gateway
        case purpose
        case fields
        case necessity
        case consent
        case agreement
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        subject = try container.decode(RecordedPerson.self, forKey: .subject)
        from = try container.decode(PublicBody.ID.self, forKey: .from)
        to = try container.decode([PublicBody.ID].self, forKey: .to)
        at = try container.decode(Instant.self, forKey: .at)
        gateway = try container.decode(SharingGateway.self, forKey: .gateway)
        purpose = try container.decode(Purpose.self, forKey: .purpose)
        fields = try container.decode([DataField].self, forKey: .fields)
        necessity = try container.decode(Personal<String>.self, forKey: .necessity)
        consent = try container.decode(Answer.self, forKey: .consent)
        agreement = try container.decodeIfPresent(SharingAgreement.ID.self, forKey: .agreement)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
