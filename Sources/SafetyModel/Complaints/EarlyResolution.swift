public import CivilTime

/// An attempt to put a complaint right early and informally.
public struct EarlyResolution: Hashable, Codable, Sendable {
    /// Who tries.
    public let by: EarlyResolver
    /// Since which UK civil day.
    public let began: CivilDate
    /// Whether the complainant agreed to it.
    public let agreed: Milestone

    /// An attempt that began on that day.
    public init(by resolver: EarlyResolver, began: CivilDate, agreed: Milestone) {
        self.by = resolver
        self.began = began
        self.agreed = agreed
    }

    private enum CodingKeys: String, CodingKey {
        case by
        case began
        case agreed
    }
}
