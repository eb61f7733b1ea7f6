public import CivilTime

/// Support that somebody has when they leave prison.
public struct ResettlementSupport: Hashable, Codable, Sendable {
    /// The need that it is for.
    public let need: OffenderNeed
    /// The body that gives it.
    public let provider: ServiceBody
    /// The UK civil day on which it begins; nil where no day is fixed.
    public let begins: CivilDate?

    /// Support for a need from a day on.
    public init(for need: OffenderNeed, by provider: ServiceBody, from begins: CivilDate?) {
        self.need = need
        self.provider = provider
        self.begins = begins
    }

    private enum CodingKeys: String, CodingKey {
        case need
        case provider
        case begins
    }
}
