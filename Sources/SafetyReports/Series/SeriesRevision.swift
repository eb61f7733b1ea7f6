/// A figure that was replaced by a later publication's.
public struct SeriesRevision: Hashable, Codable, Sendable {
    /// What was published first.
    public let from: Observation
    /// What took its place.
    public let to: Observation

    private enum CodingKeys: String, CodingKey {
        case from
        case to
    }
}
