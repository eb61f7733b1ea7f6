/// The level of one axis, and why.
public struct THRRating: Hashable, Codable, Sendable {
    /// The level; nil where it is not known.
    public let level: Int?
    /// Why that level, or why it is not known.
    public let justification: Personal<String>

    /// A level with its justification.
    public init(level: Int?, justification: Personal<String>) {
        self.level = level
        self.justification = justification
    }

    private enum CodingKeys: String, CodingKey {
        case level
        case justification
    }
}
