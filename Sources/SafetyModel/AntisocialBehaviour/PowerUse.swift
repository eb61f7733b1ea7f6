public import CivilTime

/// That a power is used in a case, until when, and on what evidence; ``PowerCatalogue`` makes it.
public struct PowerUse: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a use.
    public typealias ID = Identifier<PowerUse>

    /// Which use it is.
    public let id: ID
    /// The power.
    public let power: Power.ID
    /// The case.
    public let asbCase: ASBCase.ID
    /// The body that uses it.
    public let body: PublicBody.ID
    /// The UK civil days on which it has effect.
    public let term: DayInterval
    /// The evidence on which it was used.
    public let evidence: [PowerEvidence]

    init(
        id: ID, power: Power.ID, in asbCase: ASBCase.ID, by body: PublicBody.ID, for term: DayInterval,
        given evidence: [PowerEvidence]
    ) {
        self.id = id
        self.power = power
        self.asbCase = asbCase
        self.body = body
        self.term = term
        self.evidence = evidence
    }

    /// The uses that end within so many days after a UK civil day, that day's own included, the earliest end first.
    public static func expiring(_ uses: [PowerUse], from day: CivilDate, withinDays count: Int) -> [PowerUse] {
        let last = day.adding(days: count)
        return uses.filter { use in use.term.until.map { day <= $0 && $0 <= last } ?? false }
            .sorted { ($0.term.until ?? last, $0.id) < ($1.term.until ?? last, $1.id) }
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case power
        case asbCase
        case body
        case term
        case evidence
    }
}
