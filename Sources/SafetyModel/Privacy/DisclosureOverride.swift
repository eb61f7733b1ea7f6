/// That somebody with authority orders a disclosure for which there is neither consent nor another ground.
public struct DisclosureOverride: Hashable, Codable, Sendable {
    /// Who orders it, by post or by id.
    public let authority: String
    /// Why.
    public let reason: Personal<String>

    /// An order of that authority for that reason.
    public init(by authority: String, because reason: Personal<String>) {
        self.authority = authority
        self.reason = reason
    }

    /// True where it names both.
    public var isWhole: Bool { !authority.allSatisfy(\.isWhitespace) && !reason.isBlank }

    private enum CodingKeys: String, CodingKey {
        case authority
        case reason
    }
}
