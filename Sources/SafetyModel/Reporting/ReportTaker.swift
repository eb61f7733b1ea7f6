/// Who takes a third-party report.
@nonexhaustive
public enum ReportTaker: Hashable, Sendable {
    /// A reporting centre.
    case centre(ReportingCentre.ID)
    /// A watch, through a member who is appointed to it.
    case watch(WatchScheme.ID)
}

extension ReportTaker: CustomStringConvertible {
    /// The kind of taker and its id.
    public var description: String {
        switch self {
        case .centre(let id): "reporting centre \(id)"
        case .watch(let id): "watch \(id)"
        }
    }
}

extension ReportTaker: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind
        case id
    }

    private enum Kind: String, Codable {
        case centre
        case watch
    }

    /// Reads an object with `kind` and `id`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .centre: self = .centre(try container.decode(ReportingCentre.ID.self, forKey: .id))
        case .watch: self = .watch(try container.decode(WatchScheme.ID.self, forKey: .id))
        }
    }

    /// Writes an object with `kind` and `id`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .centre(let id):
            try container.encode(Kind.centre, forKey: .kind)
            try container.encode(id, forKey: .id)
        case .watch(let id):
            try container.encode(Kind.watch, forKey: .kind)
            try container.encode(id, forKey: .id)
        }
    }
}
