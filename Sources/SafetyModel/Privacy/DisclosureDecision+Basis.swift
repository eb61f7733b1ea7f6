extension DisclosureDecision.Basis: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind
        case ground
        case override
        case refusal
    }

    private enum Kind: String, Codable {
        case consent
        case ground
        case override
        case refused
    }

    /// Reads an object with `kind` and, depending on it, `ground`, `override` or `refusal`.
    ///
    /// - Throws: `DecodingError` for a kind or a refusal that this edition does not know.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .consent: self = .consent
        case .ground: self = .ground(try container.decode(SharingGateway.self, forKey: .ground))
        case .override: self = .override(try container.decode(DisclosureOverride.self, forKey: .override))
        case .refused: self = .refused(try container.decode(DisclosureDecision.Refusal.self, forKey: .refusal))
        }
    }

    /// Writes an object with `kind` and, depending on it, `ground`, `override` or `refusal`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .consent: try container.encode(Kind.consent, forKey: .kind)
        case .ground(let ground):
            try container.encode(Kind.ground, forKey: .kind)
            try container.encode(ground, forKey: .ground)
        case .override(let override):
            try container.encode(Kind.override, forKey: .kind)
            try container.encode(override, forKey: .override)
        case .refused(let refusal):
            try container.encode(Kind.refused, forKey: .kind)
            try container.encode(refusal, forKey: .refusal)
        }
    }
}
