/// Whether something may be told about a person, and on what it rests; a refusal is a decision too.
public struct DisclosureDecision: Hashable, Sendable, Identifiable {
    /// The identity of a decision.
    public typealias ID = Identifier<DisclosureDecision>

    /// On what a decision rests.
    public enum Basis: Hashable, Sendable {
        /// The person agreed.
        case consent
        /// A legal ground.
        case ground(SharingGateway)
        /// An order that names who gave it and why.
        case override(DisclosureOverride)
        /// Nothing: it is refused.
        case refused(Refusal)
    }

    /// Why a disclosure is refused.
    @nonexhaustive
    public enum Refusal: String, Hashable, CaseIterable, Codable, Sendable {
        /// It names nobody to tell, or nothing to be told.
        case asksForNothing = "asks-for-nothing"
        /// The person said no, or took their consent back, and no other ground is named.
        case consentRefused = "consent-refused"
        /// Nobody knows whether the person agrees, and no other ground is named.
        case consentUnknown = "consent-unknown"
        /// The ground named is none that this edition of the kit knows.
        case groundUnknown = "ground-unknown"
        /// The order does not name who gave it, or why.
        case overrideIncomplete = "override-incomplete"
    }

    /// Which decision it is.
    public let id: ID
    /// What was to be told.
    public let request: DisclosureRequest
    /// What the person had answered, by what was recorded then.
    public let consent: Answer
    /// On what it rests.
    public let basis: Basis

    /// Decides on a request, by what is recorded at its instant: by a ground if one is named, else by an order if there
    /// is one, else by consent.
    ///
    /// - Parameters:
    ///   - id: which decision it becomes.
    ///   - request: what is to be told.
    ///   - consents: what the person has answered.
    ///   - gateway: the ground on which it is to rest.
    ///   - override: the order, where there is neither consent nor another ground.
    public init(
        id: ID, on request: DisclosureRequest, given consents: [Consent], on gateway: SharingGateway = .consent,
        overriddenBy override: DisclosureOverride? = nil
    ) {
        self.id = id
        self.request = request
        consent = request.consent(among: consents, knownAt: request.at)
        basis = Self.basis(for: request, consent, gateway, override)
    }

    /// True where it may be told.
    public var allows: Bool {
        if case .refused = basis { false } else { true }
    }

    private static func basis(
        for request: DisclosureRequest, _ consent: Answer, _ gateway: SharingGateway,
        _ override: DisclosureOverride?
    ) -> Basis {
        guard !request.to.isEmpty, !request.fields.isEmpty else { return .refused(.asksForNothing) }
        guard gateway.isKnown else { return .refused(.groundUnknown) }
        if gateway != .consent { return .ground(gateway) }
        if consent == .yes { return .consent }
        guard let override else { return .refused(consent == .no ? .consentRefused : .consentUnknown) }
        return override.isWhole ? .override(override) : .refused(.overrideIncomplete)
    }

    /// True where it would be decided so on what it says it rests; a refusal needs nothing to rest on.
    ///
    /// A ground that only a later edition knows is kept as it is.
    private var isBorneOut: Bool {
        switch basis {
        case .consent: basis == Self.basis(for: request, consent, .consent, nil)
        case .ground(let ground):
            ground.isKnown
                ? basis == Self.basis(for: request, consent, ground, nil)
                : !request.to.isEmpty && !request.fields.isEmpty
        case .override(let override): basis == Self.basis(for: request, consent, .consent, override)
        case .refused: true
        }
    }
}

extension DisclosureDecision: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case request
        case consent
        case basis
    }

    /// Reads one that could have been decided so.
    ///
    /// - Throws: `DecodingError` by `disclosure-has-a-gateway` where it allows what no consent, no ground and no whole
    ///   order bears out.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        request = try container.decode(DisclosureRequest.self, forKey: .request)
        consent = try container.decode(Answer.self, forKey: .consent)
        basis = try container.decode(Basis.self, forKey: .basis)
        guard isBorneOut else {
            throw decoder.refusal(
                Rejection(
                    .disclosureHasAGateway, "disclosure decision \(id)",
                    found: "what it says it rests on does not bear it out"))
        }
    }
}
