public import CivilTime

/// Somebody of a household that a family intervention works with.
public struct HouseholdMember: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a member of a household.
    public typealias ID = Identifier<HouseholdMember>

    /// On what ground somebody takes part.
    public enum Basis: String, Hashable, CaseIterable, Codable, Sendable {
        /// They agreed, or whoever may agree for them.
        case consent
        /// An order asks it.
        case order
        /// Nothing is recorded.
        case notRecorded = "not-recorded"
    }

    /// Which member it is.
    public let id: ID
    /// Their name, where known.
    public var name: Personal<String>?
    /// Their date of birth, where known.
    public var dateOfBirth: Personal<CivilDate>?
    /// On what ground they take part.
    public let basis: Basis

    /// A member who takes part on that ground.
    public init(
        id: ID, name: Personal<String>? = nil, dateOfBirth: Personal<CivilDate>? = nil, basis: Basis
    ) {
        self.id = id
        self.name = name
        self.dateOfBirth = dateOfBirth
        self.basis = basis
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case dateOfBirth
        case basis
    }
}
