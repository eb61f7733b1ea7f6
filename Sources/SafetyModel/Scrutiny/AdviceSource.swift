/// Who or what a recommendation comes from.
@nonexhaustive
public enum AdviceSource: Hashable, Sendable {
    /// A panel, a youth commission or an advisory group.
    case panel(ScrutinyPanel.ID)
    /// The review of a sample.
    case sample(SamplePlan.ID)
    /// The review of a design.
    case designReview(DesignReview.ID)
}

extension AdviceSource: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind
        case id
    }

    private enum Kind: String, Codable {
        case panel
        case sample
        case designReview = "design-review"
    }

    /// Reads an object with `kind` and `id`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .panel: self = .panel(try container.decode(ScrutinyPanel.ID.self, forKey: .id))
        case .sample: self = .sample(try container.decode(SamplePlan.ID.self, forKey: .id))
        case .designReview: self = .designReview(try container.decode(DesignReview.ID.self, forKey: .id))
        }
    }

    /// Writes an object with `kind` and `id`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .panel(let id):
            try container.encode(Kind.panel, forKey: .kind)
            try container.encode(id, forKey: .id)
        case .sample(let id):
            try container.encode(Kind.sample, forKey: .kind)
            try container.encode(id, forKey: .id)
        case .designReview(let id):
            try container.encode(Kind.designReview, forKey: .kind)
            try container.encode(id, forKey: .id)
        }
    }
}
