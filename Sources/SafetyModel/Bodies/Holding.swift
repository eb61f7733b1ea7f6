/// What a body holds and another inherits from it: a case or an agreement.
@nonexhaustive
public enum Holding: Hashable, Sendable {
    /// A case that it works on.
    case file(Case.ID)
    /// An agreement to which it is party.
    case agreement(Agreement.ID)
}

extension Holding: CustomStringConvertible {
    /// The kind of holding and its id.
    public var description: String {
        switch self {
        case .file(let id): "case \(id)"
        case .agreement(let id): "agreement \(id)"
        }
    }
}

extension Holding: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind
        case id
    }

    private enum Kind: String, Codable {
        case file = "case"
        case agreement
    }

    /// Reads an object with `kind` and `id`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .file: self = .file(try container.decode(Case.ID.self, forKey: .id))
        case .agreement: self = .agreement(try container.decode(Agreement.ID.self, forKey: .id))
        }
    }

    /// Writes an object with `kind` and `id`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .file(let id):
            try container.encode(Kind.file, forKey: .kind)
            try container.encode(id, forKey: .id)
        case .agreement(let id):
            try container.encode(Kind.agreement, forKey: .kind)
            try container.encode(id, forKey: .id)
        }
    }
}
