/// What a laboratory found in a sample.
public struct LaboratoryFinding: Hashable, Codable, Sendable {
    /// The substances found, most of it first; none where nothing could be identified.
    public let substances: [Substance]
    /// How much of the first one, in milligrams; nil where it was not measured.
    public let milligrams: Figure?

    /// A finding of those substances.
    public init(_ substances: [Substance], milligrams: Figure? = nil) {
        self.substances = substances
        self.milligrams = milligrams
    }

    private enum CodingKeys: String, CodingKey {
        case substances
        case milligrams
    }
}
