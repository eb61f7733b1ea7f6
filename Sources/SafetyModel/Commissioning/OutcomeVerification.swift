public import CivilTime

/// What a body that is not the provider found of a claim.
public struct OutcomeVerification: Hashable, Codable, Sendable {
    /// Which claim.
    public let claim: OutcomeClaim.ID
    /// Who looked.
    public let verifier: PublicBody.ID
    /// The UK civil day on which it was found.
    public let day: CivilDate
    /// True where the outcome came about.
    public let isUpheld: Bool

    /// What was found of that claim.
    public init(of claim: OutcomeClaim.ID, by verifier: PublicBody.ID, on day: CivilDate, isUpheld: Bool) {
        self.claim = claim
        self.verifier = verifier
        self.day = day
        self.isUpheld = isUpheld
    }

    private enum CodingKeys: String, CodingKey {
        case claim
        case verifier
        case day
        case isUpheld = "upheld"
    }
}
