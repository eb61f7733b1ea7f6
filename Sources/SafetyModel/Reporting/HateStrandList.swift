/// One edition of a list of monitored strands: places add strands of their own, and lists change.
public struct HateStrandList: Hashable, Codable, Sendable {
    /// Which edition it is, such as `national-2007`.
    public let edition: String
    /// The strands that it monitors.
    public let strands: [HateStrand]
    /// The UK civil days on which it is used.
    public let term: DayInterval

    /// That edition of a list.
    public init(_ edition: String, _ strands: [HateStrand], for term: DayInterval) {
        self.edition = edition
        self.strands = strands
        self.term = term
    }

    private enum CodingKeys: String, CodingKey {
        case edition
        case strands
        case term
    }
}
