public import CivilTime

/// In how many samples of a month a substance was found; a raw count, which is not for publication as it stands.
public struct SubstanceCount: Hashable, Sendable {
    /// The month in which the samples were received.
    public let month: CivilMonth
    /// The site.
    public let site: Area
    /// The substance.
    public let substance: Substance
    /// In how many samples.
    public let samples: Int
    /// Of how many samples that were analysed.
    public let analysed: Int
}
