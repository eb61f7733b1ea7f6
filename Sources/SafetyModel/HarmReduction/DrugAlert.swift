public import CivilTime

/// That a substance was found in samples in which nobody expected it, or that is warned of wherever it is found.
public struct DrugAlert: Hashable, Sendable {
    /// The substance.
    public let substance: Substance
    /// The site.
    public let site: Area
    /// In how many samples; a raw count, which is not for publication as it stands.
    public let samples: Int
    /// As what these were sold, where that was said.
    public let soldAs: [Substance]
    /// The first UK civil day on which such a sample was received.
    public let first: CivilDate
    /// The last UK civil day on which such a sample was received.
    public let last: CivilDate
}
