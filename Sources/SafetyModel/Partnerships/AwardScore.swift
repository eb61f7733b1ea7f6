/// What one judge gave an entry by one criterion.
public struct AwardScore: Hashable, Codable, Sendable {
    /// Who judged.
    public let judge: Person.ID
    /// Which entry.
    public let entry: AwardEntry.ID
    /// By which criterion, as the round names it.
    public let criterion: String
    /// How many points.
    public let points: Int

    /// That judge gave that entry so many points by that criterion.
    public init(by judge: Person.ID, for entry: AwardEntry.ID, criterion: String, points: Int) {
        self.judge = judge
        self.entry = entry
        self.criterion = criterion
        self.points = points
    }

    private enum CodingKeys: String, CodingKey {
        case judge
        case entry
        case criterion
        case points
    }
}
