/// That an adviser leads a case on some days.
public struct AdvocacyLead: Hashable, Codable, Sendable {
    /// Who.
    public let adviser: Advocate.ID
    /// On which UK civil days.
    public let term: DayInterval

    /// A lead with its days.
    public init(by adviser: Advocate.ID, during term: DayInterval) {
        self.adviser = adviser
        self.term = term
    }

    private enum CodingKeys: String, CodingKey {
        case adviser
        case term
    }
}
