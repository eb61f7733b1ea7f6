public import CivilTime

/// Somebody who advises victims, independent of the police.
public struct Advocate: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an adviser.
    public typealias ID = Identifier<Advocate>

    /// Which adviser it is.
    public let id: ID
    /// Who.
    public let person: Person.ID
    /// As what.
    public let role: AdvocateRole
    /// Where they work.
    public let settings: [AdvocateSetting]
    /// The UK civil days on which their qualification is good.
    public let qualifications: [DayInterval]

    /// An adviser with the days of their qualification.
    public init(
        id: ID, of person: Person.ID, as role: AdvocateRole, in settings: [AdvocateSetting],
        qualifications: [DayInterval]
    ) {
        self.id = id
        self.person = person
        self.role = role
        self.settings = settings
        self.qualifications = qualifications
    }

    /// True where the qualification is good on a UK civil day.
    public func isQualified(on day: CivilDate) -> Bool { qualifications.contains { $0.contains(day) } }

    private enum CodingKeys: String, CodingKey {
        case id
        case person
        case role
        case settings
        case qualifications
    }
}
