/// What somebody said of themselves when they were asked for a characteristic.
///
/// Not to have been asked, not to have answered and not to want to say are kept apart from every group.
public enum SelfDeclaration: Hashable, Sendable {
    /// They count themselves to that group.
    case group(CharacteristicGroup)
    /// They said that they would rather not say.
    case preferNotToSay
    /// They were not asked, or gave no answer.
    case unknown
}

extension SelfDeclaration: Codable {
    private enum CodingKeys: String, CodingKey {
        case group
        case answer
    }

    private enum Answer: String, Codable {
        case preferNotToSay = "prefer-not-to-say"
        case unknown
    }

    /// Reads an object with `group`, or with `answer`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let group = try container.decodeIfPresent(CharacteristicGroup.self, forKey: .group) {
            self = .group(group)
            return
        }
        switch try container.decode(Answer.self, forKey: .answer) {
        case .preferNotToSay: self = .preferNotToSay
        case .unknown: self = .unknown
        }
    }

    /// Writes an object with `group`, or with `answer`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .group(let group): try container.encode(group, forKey: .group)
        case .preferNotToSay: try container.encode(Answer.preferNotToSay, forKey: .answer)
        case .unknown: try container.encode(Answer.unknown, forKey: .answer)
        }
    }
}
