public import CivilTime

/// That a provider says that an outcome came about for a person.
public struct OutcomeClaim: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a claim.
    public typealias ID = Identifier<OutcomeClaim>

    /// Which claim it is.
    public let id: ID
    /// Which outcome.
    public let outcome: OutcomeCode
    /// For whom, by an id that names nobody.
    public let person: Person.ID
    /// The UK civil day on which it came about.
    public let day: CivilDate

    /// That outcome came about for that person on that day.
    public init(id: ID, _ outcome: OutcomeCode, for person: Person.ID, on day: CivilDate) {
        self.id = id
        self.outcome = outcome
        self.person = person
        self.day = day
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case outcome
        case person
        case day
    }
}
