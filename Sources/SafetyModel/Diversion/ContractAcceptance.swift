public import CivilTime

/// That somebody was asked for their consent to a contract, what they answered, and what they say to the offence.
public struct ContractAcceptance: Hashable, Codable, Sendable {
    /// What they say to the offence.
    public let admission: Admission
    /// Whether they consent to the contract.
    public let consents: Bool
    /// On which UK civil day.
    public let on: CivilDate

    /// What they answered on that day.
    public init(_ admission: Admission, consents: Bool, on day: CivilDate) {
        self.admission = admission
        self.consents = consents
        self.on = day
    }

    private enum CodingKeys: String, CodingKey {
        case admission
        case consents
        case on
    }
}
