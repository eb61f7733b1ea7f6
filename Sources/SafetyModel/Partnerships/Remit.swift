/// That a partnership or a body sees to a topic in an area for some days.
public struct Remit: Hashable, Codable, Sendable {
    /// Who sees to it.
    public let holder: Party
    /// To what.
    public let topic: RemitTopic
    /// Where.
    public let area: Area
    /// How large a kind of area that is.
    public let level: AreaKind
    /// On which days.
    public let term: DayInterval

    /// A remit of that holder.
    public init(of holder: Party, for topic: RemitTopic, in area: Area, at level: AreaKind, during term: DayInterval) {
        self.holder = holder
        self.topic = topic
        self.area = area
        self.level = level
        self.term = term
    }

    private enum CodingKeys: String, CodingKey {
        case holder
        case topic
        case area
        case level
        case term
    }
}
