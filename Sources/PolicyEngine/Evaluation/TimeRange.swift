import CivilTime

/// The times that something may have taken, in milliseconds, over everything that is not known of it.
struct TimeRange {
    /// The least; nothing was added yet where it is more than the most.
    private(set) var shortest = Int64.max
    /// The most; nil where nothing bounds it.
    private(set) var longest: Int64? = 0

    /// No time yet.
    init() {}

    /// That very time.
    init(exactly time: Int64) {
        shortest = time
        longest = time
    }

    /// That time or any longer one.
    init(from least: Int64) {
        shortest = least
        longest = nil
    }

    /// Any time at all.
    static let anything = TimeRange(from: 0)

    /// Whether there is any.
    var isPossible: Bool { longest.map { shortest <= $0 } ?? true }
    /// Whether there is one only.
    var isExact: Bool { shortest == longest }

    /// Adds the times that one course may have taken.
    ///
    /// - Throws: `CivilTimeError` where one of them is longer than can be told.
    mutating func widen(by course: Course, asOf: Instant) throws(CivilTimeError) {
        if let ended = course.ended {
            shortest = min(shortest, try Self.elapsed(from: course.start, to: ended.lowerBound))
            let most = try Self.elapsed(from: course.start, to: ended.upperBound)
            longest = longest.map { max($0, most) }
        }
        if course.mayGoOn {
            // It ends after the as-of instant, if ever.
            shortest = min(shortest, try Self.elapsed(from: course.start, to: asOf.adding(milliseconds: 1)))
            longest = nil
        }
    }

    private static func elapsed(from start: Instant, to end: Instant) throws(CivilTimeError) -> Int64 {
        let (length, overflows) = end.milliseconds.subtractingReportingOverflow(start.milliseconds)
        guard !overflows else {
            throw CivilTimeError(.outsideClock, "the time from \(start) to \(end) is longer than can be told")
        }
        return length
    }
}
