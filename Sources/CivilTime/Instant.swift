/// A point in time: whole milliseconds since the start of 1970 in UTC.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
    public let milliseconds: Int64

    /// The instant that many milliseconds after the start of 1970 in UTC.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The instant that many milliseconds later (earlier, where negative), or the last one that can be told.
    public func adding(milliseconds: Int64) -> Instant {
        let (sum, overflows) = self.milliseconds.addingReportingOverflow(milliseconds)
        guard overflows else { return Instant(milliseconds: sum) }
        return Instant(milliseconds: milliseconds > 0 ? .max : .min)
    }

    /// The instant that many whole seconds later (earlier, where negative), or the last one that can be told.
    public func adding(seconds: Int) -> Instant {
        let (span, overflows) = Int64(seconds).multipliedReportingOverflow(by: 1000)
        return adding(milliseconds: overflows ? (seconds > 0 ? .max : .min) : span)
    }

    /// The earlier instant comes first.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
