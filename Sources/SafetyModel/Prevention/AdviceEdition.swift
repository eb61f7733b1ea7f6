/// One edition of advice on how to make a crime harder, as it was approved.
public struct AdviceEdition: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an edition.
    public typealias ID = Identifier<AdviceEdition>

    /// Which edition it is.
    public let id: ID
    /// Against which crime.
    public let crime: CrimeType
    /// What it protects.
    public let property: ProtectedProperty
    /// What it says.
    public let text: String
    /// The body that approved it; nil where none has.
    public let approvedBy: PublicBody.ID?
    /// The UK civil days on which it holds.
    public let days: DayInterval

    /// Advice that holds on those days.
    public init(
        id: ID, against crime: CrimeType, for property: ProtectedProperty, _ text: String,
        approvedBy body: PublicBody.ID?, days: DayInterval
    ) {
        self.id = id
        self.crime = crime
        self.property = property
        self.text = text
        self.approvedBy = body
        self.days = days
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case crime
        case property
        case text
        case approvedBy
        case days
    }
}
