/// That a force leads a case on some days.
public struct LeadTerm: Hashable, Codable, Sendable {
    /// Which force.
    public let force: Force
    /// On which UK civil days.
    public let term: DayInterval

    /// A lead with its days.
    public init(of force: Force, during term: DayInterval) {
        self.force = force
        self.term = term
    }

    private enum CodingKeys: String, CodingKey {
        case force
        case term
    }
}
