/// Who can be party to an agreement.
@nonexhaustive
public enum Party: Hashable, Sendable {
    /// A public or voluntary body.
    case body(PublicBody.ID)
    /// A watch.
    case watch(WatchScheme.ID)
    /// A partnership as such.
    case partnership(Partnership.ID)
}

extension Party: CustomStringConvertible {
    /// The kind of party and its id.
    public var description: String {
        switch self {
        case .body(let id): "body \(id)"
        case .watch(let id): "watch \(id)"
        case .partnership(let id): "partnership \(id)"
        }
    }
}

extension Party: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind
        case id
    }

    private enum Kind: String, Codable {
        case body
        case watch
        case partnership
    }

    /// Reads an object with `kind` and `id`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .body: self = .body(try container.decode(PublicBody.ID.self, forKey: .id))
        case .watch: self = .watch(try container.decode(WatchScheme.ID.self, forKey: .id))
        case .partnership: self = .partnership(try container.decode(Partnership.ID.self, forKey: .id))
        }
    }

    /// Writes an object with `kind` and `id`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .body(let id):
            try container.encode(Kind.body, forKey: .kind)
            try container.encode(id, forKey: .id)
        case .watch(let id):
            try container.encode(Kind.watch, forKey: .kind)
            try container.encode(id, forKey: .id)
        case .partnership(let id):
            try container.encode(Kind.partnership, forKey: .kind)
            try container.encode(id, forKey: .id)
        }
    }
}
