/// That one body owns the reports of a category in an area on some days.
public struct IntakeAssignment: Hashable, Codable, Sendable {
    /// Which reports.
    public let category: ReportCategory
    /// Where.
    public let area: Area
    /// Who owns them.
    public let owner: PublicBody.ID
    /// On which UK civil days.
    public let term: DayInterval

    /// Reports of a category in an area go to that body on those days.
    public init(_ category: ReportCategory, in area: Area, to owner: PublicBody.ID, for term: DayInterval) {
        self.category = category
        self.area = area
        self.owner = owner
        self.term = term
    }

    private enum CodingKeys: String, CodingKey {
        case category
        case area
        case owner
        case term
    }
}
