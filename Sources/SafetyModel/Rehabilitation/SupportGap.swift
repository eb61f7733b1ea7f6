/// How many days after release the support for a need begins.
public struct SupportGap: Hashable, Sendable {
    /// The need.
    public let need: OffenderNeed
    /// How many days; 0 where it begins in time, nil where there is none or no day is fixed.
    public let days: Int?
}
