public import CivilTime
public import SafetyModel

/// How long things took: answers, arrivals, the silence after a report.
///
/// A case of which the time is not known is counted and is in no figure.
public struct ElapsedTimes: Hashable, Sendable {
    /// The known times in milliseconds, shortest first.
    public private(set) var sorted: [Int64] = []
    /// How many are not known.
    public private(set) var unknown = 0

    /// No times yet.
    public init() {}

    /// Adds a case, from the instant at which it began to the one at which it ended; nil where either is not known.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `time-runs-forward` where it ended before it began.
    public mutating func add(from start: Instant?, to end: Instant?) throws(Rejection) {
        guard let start, let end else {
            unknown += 1
            return
        }
        guard start <= end else {
            throw Rejection(.timeRunsForward, "elapsed time", found: "an end before its beginning")
        }
        let elapsed = end.milliseconds - start.milliseconds
        sorted.insert(elapsed, at: sorted.firstIndex { $0 > elapsed } ?? sorted.endIndex)
    }

    /// The time by which that share of the known cases was over, by nearest rank; nil where none is known.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `percentile-is-of-a-hundred` for a percentile outside 1 to 100.
    public func percentile(_ percent: Int) throws(Rejection) -> Int64? {
        guard (1...100).contains(percent) else {
            throw Rejection(.percentileIsOfAHundred, "elapsed times", found: "percentile \(percent)")
        }
        guard !sorted.isEmpty else { return nil }
        return sorted[(percent * sorted.count + 99) / 100 - 1]
    }

    /// The middle time in milliseconds: of an even number the mean of the two in the middle, halves down; nil where
    /// none is known.
    public var median: Int64? {
        guard !sorted.isEmpty else { return nil }
        let upper = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2
    }

    /// The share of the known cases that took no longer than that; nil where none is known.
    public func share(within milliseconds: Int64) -> Proportion? {
        try? Proportion(sorted.count { $0 <= milliseconds }, of: sorted.count)
    }
}
