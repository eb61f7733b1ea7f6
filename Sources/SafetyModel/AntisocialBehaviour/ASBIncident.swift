public import CivilTime

/// One time at which somebody behaved in the way complained of.
public struct ASBIncident: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an incident.
    public typealias ID = Identifier<ASBIncident>

    /// Which incident it is.
    public let id: ID
    /// The UK civil day on which it happened.
    public let day: CivilDate
    /// What it was.
    public let category: ReportCategory
    /// The area in which it happened.
    public let area: Area
    /// The exact place, where known.
    public var place: Personal<String>?
    /// The report from which it is known; nil where there is none.
    public var report: Report.ID?

    /// An incident on that day.
    public init(
        id: ID, on day: CivilDate, _ category: ReportCategory, in area: Area, place: Personal<String>? = nil,
        report: Report.ID? = nil
    ) {
        self.id = id
        self.day = day
        self.category = category
        self.area = area
        self.place = place
        self.report = report
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case day
        case category
        case area
        case place
        case report
    }
}
