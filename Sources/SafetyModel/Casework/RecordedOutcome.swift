/// An outcome of a case as police open data record it.
public struct RecordedOutcome: Hashable, Codable, Sendable {
    /// Which outcome.
    public let type: OutcomeType
    /// When; open data give a month.
    public let time: CaseEvent.Time
    /// How many identical rows said so.
    public var occurrences: Int

    /// An outcome at a time, met that many times in the source.
    public init(_ type: OutcomeType, at time: CaseEvent.Time, occurrences: Int = 1) {
        self.type = type
        self.time = time
        self.occurrences = occurrences
    }

    private enum CodingKeys: String, CodingKey {
        case type
        case time = "at"
        case occurrences
    }
}
