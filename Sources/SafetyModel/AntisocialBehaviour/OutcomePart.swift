/// One thing that can be said of the outcome of a case, and who may be told it.
public struct OutcomePart: Hashable, Sendable {
    /// What it says, such as `action-taken`, `order`, `respondent`; free, and no personal value.
    public let detail: String
    /// The sentence.
    public let text: Personal<String>
    /// For each audience that may be told it, on what ground.
    public let cleared: [NoticeAudience: DisclosureGround]

    /// A sentence that those audiences may be told; an audience that is not there may not.
    ///
    /// - Throws: ``Rejection`` by `disclosure-test` where a ground does not reach the audience that it is given for.
    public init(
        _ detail: String, _ text: Personal<String>, cleared: [NoticeAudience: DisclosureGround]
    ) throws(Rejection) {
        for (audience, ground) in cleared.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where !ground.audiences.contains(audience) {
            throw Rejection(
                .disclosureTest, "outcome part",
                found: "'\(ground)' does not reach '\(audience.rawValue)'")
        }
        self.detail = detail
        self.text = text
        self.cleared = cleared
    }
}

extension OutcomePart: Codable {
    private enum CodingKeys: String, CodingKey {
        case detail
        case text
        case cleared
    }

    /// Reads a sentence, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let detail = try container.decode(String.self, forKey: .detail)
        let text = try container.decode(Personal<String>.self, forKey: .text)
        let cleared = try container.decode([String: DisclosureGround].self, forKey: .cleared)
        self = try decoder.checked { () throws(Rejection) in
            var grounds: [NoticeAudience: DisclosureGround] = [:]
            for (word, ground) in cleared {
                guard let audience = NoticeAudience(rawValue: word) else {
                    throw Rejection(
                        .disclosureTest, "outcome part",
                        found: "an audience that is none of \(NoticeAudience.allCases.map(\.rawValue))")
                }
                grounds[audience] = ground
            }
            return try Self(detail, text, cleared: grounds)
        }
    }

    /// Writes a sentence, the audiences by name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(detail, forKey: .detail)
        try container.encode(text, forKey: .text)
        let grounds = Dictionary(uniqueKeysWithValues: cleared.map { ($0.key.rawValue, $0.value) })
        try container.encode(grounds, forKey: .cleared)
    }
}
