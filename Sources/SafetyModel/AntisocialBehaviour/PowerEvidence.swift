public import CivilTime

/// Whether a precondition of a power is met in a case, and on what evidence.
public struct PowerEvidence: Hashable, Codable, Sendable {
    /// Which precondition.
    public let precondition: Power.Precondition.ID
    /// Whether it is met.
    public let isMet: Bool
    /// The UK civil day on which that was established.
    public let established: CivilDate
    /// Where the evidence is kept; a file is often called by the name of whom it is about.
    public let reference: Personal<String>

    /// That a precondition is met, or is not.
    public init(
        _ precondition: Power.Precondition.ID, isMet: Bool, established: CivilDate, reference: Personal<String>
    ) {
        self.precondition = precondition
        self.isMet = isMet
        self.established = established
        self.reference = reference
    }

    private enum CodingKeys: String, CodingKey {
        case precondition
        case isMet
        case established
        case reference
    }
}
