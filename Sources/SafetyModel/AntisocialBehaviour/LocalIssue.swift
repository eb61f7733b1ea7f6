public import CivilTime

/// Something small or great that troubles a place.
public struct LocalIssue: Hashable, Sendable, Identifiable {
    /// The identity of an issue.
    public typealias ID = Identifier<LocalIssue>

    /// Which issue it is.
    public let id: ID
    /// What it is.
    public let category: ReportCategory
    /// Where.
    public let area: Area
    /// The UK civil day on which it was raised.
    public let raised: CivilDate
    /// Whether it was resolved, and when.
    public var resolved: Milestone
    /// What residents say of how it was resolved, 1 to 5, the best 5; nil where nobody said.
    public let rating: Int?

    /// An issue raised on that day.
    ///
    /// - Throws: ``Rejection`` by `rating-on-its-scale` where the rating is below 1 or above 5.
    public init(
        id: ID, _ category: ReportCategory, in area: Area, raised: CivilDate, resolved: Milestone = .notRecorded,
        rating: Int? = nil
    ) throws(Rejection) {
        if let rating, !(1...5).contains(rating) {
            throw Rejection(.ratingOnItsScale, "issue \(id)", found: "\(rating), and 1 to 5 are accepted")
        }
        self.id = id
        self.category = category
        self.area = area
        self.raised = raised
        self.resolved = resolved
        self.rating = rating
    }
}

extension LocalIssue: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case category
        case area
        case raised
        case resolved
        case rating
    }

    /// Reads an issue, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let category = try container.decode(ReportCategory.self, forKey: .category)
        let area = try container.decode(Area.self, forKey: .area)
        let raised = try container.decode(CivilDate.self, forKey: .raised)
        let resolved = try container.decode(Milestone.self, forKey: .resolved)
        let rating = try container.decodeIfPresent(Int.self, forKey: .rating)
        self = try decoder.checked { () throws(Rejection) in
            try Self(id: id, category, in: area, raised: raised, resolved: resolved, rating: rating)
        }
    }
}
