/// That something of a case may not be reported, and on which days.
public struct ReportingRestriction: Hashable, Codable, Sendable {
    /// Why.
    public let kind: RestrictionKind
    /// On which UK civil days; with no end where none is known.
    public let days: DayInterval

    /// A restriction on those days.
    public init(_ kind: RestrictionKind, on days: DayInterval) {
        self.kind = kind
        self.days = days
    }

    private enum CodingKeys: String, CodingKey {
        case kind
        case days
    }
}
