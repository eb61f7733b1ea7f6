public import CivilTime

/// Something that happened on a day, as far as the day is known.
public struct Occurrence: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an occurrence.
    public typealias ID = Identifier<Occurrence>

    /// Which occurrence it is.
    public let id: ID
    /// What happened.
    public let word: OccurrenceWord
    /// The UK civil day; nil where it is not known.
    public let day: CivilDate?

    /// An occurrence on a day, or on one that nobody recorded.
    public init(id: ID, word: OccurrenceWord, on day: CivilDate?) {
        self.id = id
        self.word = word
        self.day = day
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case word
        case day
    }
}
