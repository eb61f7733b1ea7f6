/// The four things that a community scrutiny group should be.
public enum PanelTest: String, Hashable, CaseIterable, Codable, Sendable {
    /// Independent of whom it scrutinises.
    case independent
    /// Representative of those most affected.
    case representative
    /// Open and visible to the public.
    case openAndVisible = "open-and-visible"
    /// Informed by a range of relevant information.
    case wellInformed = "well-informed"

    /// Where the four are described.
    public static let passage = Passage(.publicSafetyPublicTrust, "building trust, line 100")
}
