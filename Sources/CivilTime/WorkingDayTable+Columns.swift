/// What is done to whole columns of days.
///
/// The loops read and write through buffer pointers, which a release build does not check: every index is in range
/// because every day was held against `startable(adding:and:)` before. A debug build checks them all the same.
extension WorkingDayTable {
    /// The days from which both numbers of working days lead to a day of the coverage.
    ///
    /// - Parameters:
    ///   - least: at most zero.
    ///   - most: at least zero.
    func startable(adding least: Int, and most: Int) -> DayRange {
        let start = Int32(coverage.lowerBound.dayNumber)
        let end = Int32(coverage.upperBound.dayNumber)
        let total = workingDays.count
        // Going on is possible while enough working days follow: before the one with `most - 1` behind it.
        let last = most == 0 ? end : most <= total ? workingDays[total - most] - 1 : start - 1
        let first = least == 0 ? start : least >= -total ? workingDays[-least - 1] + 1 : end + 1
        return DayRange(first: first, last: last)
    }

    /// Adds that many working days to days of `startable(adding:and:)`.
    func add(_ count: Int, to days: [Int32], into column: inout [Int32]) {
        fit(&column, to: days.count)
        guard count != 0 else {
            for index in days.indices { column[index] = days[index] }
            return
        }
        let first = Int32(coverage.lowerBound.dayNumber)
        // Going on counts from the end of the day, going back from its beginning.
        let side = count > 0 ? 1 : 0
        let step = count > 0 ? count - 1 : count
        workedBefore.withUnsafeBufferPointer { ranks in
            workingDays.withUnsafeBufferPointer { worked in
                days.withUnsafeBufferPointer { days in
                    column.withUnsafeMutableBufferPointer { column in
                        for index in 0..<days.count {
                            column[index] = worked[Int(ranks[Int(days[index] &- first) &+ side]) &+ step]
                        }
                    }
                }
            }
        }
    }

    /// Counts the working days between covered days; the columns are of one length.
    func count(after starts: [Int32], through ends: [Int32], into counts: inout [Int32]) {
        fit(&counts, to: starts.count)
        let first = Int32(coverage.lowerBound.dayNumber)
        workedBefore.withUnsafeBufferPointer { ranks in
            starts.withUnsafeBufferPointer { starts in
                ends.withUnsafeBufferPointer { ends in
                    counts.withUnsafeMutableBufferPointer { counts in
                        for index in 0..<starts.count {
                            let end = ranks[Int(ends[index] &- first) &+ 1]
                            counts[index] = end &- ranks[Int(starts[index] &- first) &+ 1]
                        }
                    }
                }
            }
        }
    }

    private func fit(_ column: inout [Int32], to count: Int) {
        if column.count != count { column = [Int32](repeating: 0, count: count) }
    }
}
