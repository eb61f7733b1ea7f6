/// What is done to whole columns of days.
///
/// The loops go through buffer pointers, which a release build does not check: every index is in range because all days
/// were held against `startable(adding:and:)` before. A debug build checks them all the same.
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
        // A day has `most` working days after it if it lies before the one that has `most - 1` after it.
        let last = most == 0 ? end : most <= total ? workingDays[total - most] - 1 : start - 1
        let first = least == 0 ? start : least >= -total ? workingDays[-least - 1] + 1 : end + 1
        return DayRange(first: first, last: last)
    }

    /// Adds numbers of working days to days that may have them added, each number into the column at its position.
    func add(_ counts: [Int], to days: [Int32], into columns: inout [[Int32]]) {
        columns.withUnsafeMutableBufferPointer { columns in
            var index = 0
            while index < counts.count {
                let next = index + 1
                if next < counts.count, counts[index].signum() * counts[next].signum() > 0 {
                    add(counts[index], counts[next], to: days, into: &columns[index], &columns[next])
                    index += 2
                } else {
                    add(counts[index], to: days, into: &columns[index])
                    index += 1
                }
            }
        }
    }

    /// Counts the working days between covered days; the columns are of one length.
    func count(after starts: [Int32], through ends: [Int32], into counts: inout [Int32]) {
        fit(&counts, to: starts.count)
        let offset = rankOffset(forward: true)
        withBuffers(of: starts) { starts, ranks, _ in
            ends.withUnsafeBufferPointer { ends in
                counts.withUnsafeMutableBufferPointer { counts in
                    for position in 0..<starts.count {
                        let end = ranks[Int(ends[position]) &+ offset]
                        counts[position] = end &- ranks[Int(starts[position]) &+ offset]
                    }
                }
            }
        }
    }

    private func add(_ count: Int, to days: [Int32], into column: inout [Int32]) {
        fit(&column, to: days.count)
        guard count != 0 else {
            for position in days.indices { column[position] = days[position] }
            return
        }
        let offset = rankOffset(forward: count > 0)
        let step = step(count)
        withBuffers(of: days) { days, ranks, worked in
            column.withUnsafeMutableBufferPointer { column in
                for position in 0..<days.count {
                    column[position] = worked[Int(ranks[Int(days[position]) &+ offset]) &+ step]
                }
            }
        }
    }

    /// Adds two numbers of one sign, which share the look-up of each day's rank: that saves a sixth of the time.
    private func add(
        _ count: Int, _ other: Int, to days: [Int32], into column: inout [Int32], _ otherColumn: inout [Int32]
    ) {
        fit(&column, to: days.count)
        fit(&otherColumn, to: days.count)
        let offset = rankOffset(forward: count > 0)
        let step = step(count)
        let otherStep = self.step(other)
        withBuffers(of: days) { days, ranks, worked in
            column.withUnsafeMutableBufferPointer { column in
                otherColumn.withUnsafeMutableBufferPointer { otherColumn in
                    for position in 0..<days.count {
                        let rank = Int(ranks[Int(days[position]) &+ offset])
                        column[position] = worked[rank &+ step]
                        otherColumn[position] = worked[rank &+ otherStep]
                    }
                }
            }
        }
    }

    /// What leads from a day's number to its rank: at its end, from which one goes on, or its beginning, to go back.
    private func rankOffset(forward: Bool) -> Int {
        (forward ? 1 : 0) - coverage.lowerBound.dayNumber
    }

    /// What leads from a rank to that of the day so many working days on; not of zero.
    private func step(_ count: Int) -> Int {
        count > 0 ? count - 1 : count
    }

    private func fit(_ column: inout [Int32], to count: Int) {
        if column.count != count { column = [Int32](repeating: 0, count: count) }
    }

    private typealias Days = UnsafeBufferPointer<Int32>

    private func withBuffers(of days: [Int32], _ body: (_ days: Days, _ ranks: Days, _ worked: Days) -> Void) {
        days.withUnsafeBufferPointer { days in
            workedBefore.withUnsafeBufferPointer { ranks in
                workingDays.withUnsafeBufferPointer { worked in body(days, ranks, worked) }
            }
        }
    }
}
