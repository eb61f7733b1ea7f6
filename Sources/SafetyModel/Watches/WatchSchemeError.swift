public import CivilTime

/// Something said of a watch cannot be.
public struct WatchSchemeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    @nonexhaustive
    public enum Problem: Hashable, Sendable {
        /// No watch has so many members.
        case memberCount(Int)
        /// Nothing can be reviewed every such period.
        case impossiblePeriod(Period)
    }

    /// The watch.
    public let watch: WatchScheme.ID
    /// What is wrong.
    public let problem: Problem

    /// The error for that watch.
    public init(_ watch: WatchScheme.ID, _ problem: Problem) {
        self.watch = watch
        self.problem = problem
    }

    /// Which watch, what was given, and what is allowed.
    public var description: String {
        switch problem {
        case .memberCount(let count): "watch \(watch): \(count) members; allowed are 0 and more"
        case .impossiblePeriod(let period):
            "watch \(watch): it cannot be reviewed every '\(period)': the period needs a number of 1 or more"
        }
    }
}
