public import CivilTime

/// What is recorded of a suspect and an offence, as far as a scheme asks for it before it offers a contract.
///
/// Nil is not recorded: neither yes nor no. Whether it makes somebody eligible is for a scheme's criterion to say.
public struct DiversionCandidate: Hashable, Codable, Sendable {
    /// The case.
    public let safetyCase: Case.ID
    /// The suspect in it.
    public let suspect: Suspect.ID
    /// When the suspect was born.
    public var dateOfBirth: Personal<CivilDate>?
    /// The UK civil day of the offence.
    public var committed: CivilDate?
    /// What the suspect says to it.
    public var admission: Admission?
    /// Whether there is enough evidence to charge.
    public var evidenceToCharge: Bool?
    /// Whether the suspect lives in the force area.
    public var livesInArea: Bool?
    /// Whether the offence was committed in the force area.
    public var offenceInArea: Bool?
    /// Whether it is a hate crime.
    public var isHateCrime: Bool?
    /// Whether the suspect is under a court order already.
    public var underCourtOrder: Bool?
    /// Whether anybody else is accused with them.
    public var coAccused: Bool?
    /// Whether it is a domestic case.
    public var isDomestic: Bool?
    /// Whether a domestic case meets the terms on which a scheme lets such cases in.
    public var domesticTermsMet: Bool?

    /// A suspect in a case, of whom nothing else is recorded yet.
    public init(_ suspect: Suspect.ID, in safetyCase: Case.ID, dateOfBirth: Personal<CivilDate>? = nil) {
        self.safetyCase = safetyCase
        self.suspect = suspect
        self.dateOfBirth = dateOfBirth
    }

    private enum CodingKeys: String, CodingKey {
        case safetyCase = "case"
        case suspect
        case dateOfBirth
        case committed
        case admission
        case evidenceToCharge
        case livesInArea
        case offenceInArea
        case isHateCrime
        case underCourtOrder
        case coAccused
        case isDomestic
        case domesticTermsMet
    }
}
