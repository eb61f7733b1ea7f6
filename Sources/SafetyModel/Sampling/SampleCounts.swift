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

    /// Those that are decided, which are the base of the rate.
    public var decided: Int { concern + noConcern }
    /// Those of which it is open, each of which may hold a concern.
    public var open: Int { cannotTell + notReviewed }
}
