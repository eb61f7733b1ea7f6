public import CivilTime

/// Somebody to whom a code for victims may owe something.
public struct Victim: Hashable, Sendable, Identifiable {
    /// The identity of a victim.
    public typealias ID = Identifier<Victim>

    /// In what capacity somebody is a victim.
    public enum Kind: String, Hashable, CaseIterable, Codable, Sendable {
        /// The person who suffered the harm.
        case person
        /// A close relative of somebody whose death was caused by an offence.
        case bereavedRelative = "bereaved-relative"
        /// The parent or guardian of a victim under 18.
        case parent
        /// A business or other legal person.
        case business
    }

    /// Which victim it is.
    public let id: ID
    /// In what capacity.
    public let kind: Kind
    /// Their name.
    public var name: Personal<String>?
    /// How to reach them.
    public var contact: Personal<ContactDetails>?
    /// Their date of birth.
    public var dateOfBirth: Personal<CivilDate>?
    /// What a code asks about them, as far as it is known; what is not here is unknown.
    public internal(set) var circumstances: [Circumstance: CircumstanceHistory]
    /// How they want to be kept informed.
    public var preferences: VictimPreferences

    /// A victim of whom nothing but the capacity is known, and what is given.
    ///
    /// The capacity is not turned into circumstances: a policy's bridge does that.
    public init(
        id: ID, kind: Kind, name: Personal<String>? = nil, contact: Personal<ContactDetails>? = nil,
        dateOfBirth: Personal<CivilDate>? = nil, circumstances: [Circumstance: CircumstanceHistory] = [:],
        preferences: VictimPreferences = VictimPreferences()
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.contact = contact
        self.dateOfBirth = dateOfBirth
        self.circumstances = circumstances
        self.preferences = preferences
    }
}

extension Victim: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case name
        case contact
        case dateOfBirth
        case circumstances
        case preferences
    }
}
