extension Report {
    /// Who made a report; an anonymous reporter has no field that could name them.
    public enum Reporter: Hashable, Sendable {
        /// One of the case's victims.
        case victim(Victim.ID)
        /// One of the case's witnesses.
        case witness(Witness.ID)
        /// A trusted intermediary; the body is named, and the person behind the report is not.
        case thirdParty(ServiceBody)
        /// An officer or other member of a body, on duty.
        case official(ServiceBody)
        /// Somebody who did not want to be known.
        case anonymous
    }
}

extension Report.Reporter: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind
        case id
        case body
    }

    private enum Kind: String, Codable {
        case victim
        case witness
        case thirdParty = "third-party"
        case official
        case anonymous
    }

    /// Reads an object with `kind` and, depending on it, `id` or `body`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .victim: self = .victim(try container.decode(Victim.ID.self, forKey: .id))
        case .witness: self = .witness(try container.decode(Witness.ID.self, forKey: .id))
        case .thirdParty: self = .thirdParty(try container.decode(ServiceBody.self, forKey: .body))
        case .official: self = .official(try container.decode(ServiceBody.self, forKey: .body))
        case .anonymous: self = .anonymous
        }
    }

    /// Writes an object with `kind` and, depending on it, `id` or `body`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .victim(let id):
            try container.encode(Kind.victim, forKey: .kind)
            try container.encode(id, forKey: .id)
        case .witness(let id):
            try container.encode(Kind.witness, forKey: .kind)
            try container.encode(id, forKey: .id)
        case .thirdParty(let body):
            try container.encode(Kind.thirdParty, forKey: .kind)
            try container.encode(body, forKey: .body)
        case .official(let body):
            try container.encode(Kind.official, forKey: .kind)
            try container.encode(body, forKey: .body)
        case .anonymous:
            try container.encode(Kind.anonymous, forKey: .kind)
        }
    }
}
