/// How many records of a sample have which answer; a rate with its interval is made of these.
public struct SampleCounts: Hashable, Sendable {
    /// With a concern.
    public let concern: Int
    /// Without one.
    public let noConcern: Int
    /// Reviewed, and nobody can tell.
    public let cannotTell: Int
    /// Not reviewed yet.
    public let notReviewed: Int

    /// The share with a concern; whatever is not decided is unknown.
    public var share: Share {
        Share(concern, of: concern + noConcern + cannotTell + notReviewed, unknown: cannotTell + notReviewed)
    }
}
