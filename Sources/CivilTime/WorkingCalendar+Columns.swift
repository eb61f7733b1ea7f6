extension WorkingCalendar {
    /// The days that many working days after each of many days, in one column for each number of working days.
    ///
    /// The columns stand in the order of the numbers, and each holds, position by position, what
    /// `adding(workingDays:to:)` gives for one day. Days are civil days, counted from 1 January 1970 as
    /// ``CivilDate/dayNumber`` is, without a clock; they may stand in any order. For repeated use,
    /// `add(workingDays:to:into:)` keeps the storage.
    ///
    /// - Parameters:
    ///   - counts: how many working days to add; a negative number goes back, zero gives the day itself.
    ///   - days: the days to start from, themselves not counted.
    /// - Returns: as many columns as there are counts, each as long as `days`.
    /// - Throws: `CivilTimeError.Code.outsideCalendar` for the first day that is not covered, or from which one of the
    ///   counts leads to a day that is not; the message names the day and its position.
    public func adding(workingDays counts: [Int], to days: [Int32]) throws(CivilTimeError) -> [[Int32]] {
        var columns: [[Int32]] = []
        try add(workingDays: counts, to: days, into: &columns)
        return columns
    }

    /// Writes the days that many working days after each of many days into columns that the caller keeps.
    ///
    /// The same as `adding(workingDays:to:)` without its allocations: columns that have the right length already are
    /// written over, others are replaced. Every day is checked before the first is written.
    ///
    /// - Parameters:
    ///   - counts: how many working days to add; a negative number goes back, zero gives the day itself.
    ///   - days: the days to start from, themselves not counted, as numbers since 1 January 1970.
    ///   - columns: where the results go: afterwards one column for each count, each as long as `days`.
    /// - Throws: `CivilTimeError.Code.outsideCalendar` for the first day that is not covered, or from which one of the
    ///   counts leads to a day that is not; the message names the day and its position, and the columns are as before.
    public func add(
        workingDays counts: [Int], to days: [Int32], into columns: inout [[Int32]]
    ) throws(CivilTimeError) {
        try check(days, adding: counts)
        if columns.count > counts.count { columns.removeLast(columns.count - counts.count) }
        while columns.count < counts.count { columns.append([]) }
        table.add(counts, to: days, into: &columns)
    }

    /// How many working days lie after each of many days, up to and with the day at the same position of another column.
    ///
    /// Each position holds what `workingDays(after:through:)` gives for its two days; it is negative where the second
    /// is earlier.
    ///
    /// - Parameters:
    ///   - starts: the days to start from, themselves not counted, as numbers since 1 January 1970.
    ///   - ends: the last days counted; as many as there are starts.
    /// - Returns: one number for each position.
    /// - Throws: `CivilTimeError.Code.malformed` where the columns differ in length, `.outsideCalendar` for the first
    ///   day that is not covered; the message names the day and its position.
    public func workingDays(after starts: [Int32], through ends: [Int32]) throws(CivilTimeError) -> [Int32] {
        var counts: [Int32] = []
        try countWorkingDays(after: starts, through: ends, into: &counts)
        return counts
    }

    /// Writes how many working days lie between the days of two columns into a column that the caller keeps.
    ///
    /// The same as `workingDays(after:through:)` without its allocation: a column of the right length is written over,
    /// another is replaced. Every day is checked before the first number is written.
    ///
    /// - Parameters:
    ///   - starts: the days to start from, themselves not counted, as numbers since 1 January 1970.
    ///   - ends: the last days counted; as many as there are starts.
    ///   - counts: where the results go: afterwards one number for each position.
    /// - Throws: `CivilTimeError.Code.malformed` where the columns differ in length, `.outsideCalendar` for the first
    ///   day that is not covered; the message names the day and its position, and the counts are as before.
    public func countWorkingDays(
        after starts: [Int32], through ends: [Int32], into counts: inout [Int32]
    ) throws(CivilTimeError) {
        guard starts.count == ends.count else {
            throw CivilTimeError(
                .malformed, "\(starts.count) days to start from and \(ends.count) last days: each needs the other")
        }
        try check(starts, adding: [])
        try check(ends, adding: [])
        table.count(after: starts, through: ends, into: &counts)
    }

    private func check(_ days: [Int32], adding counts: [Int]) throws(CivilTimeError) {
        let most = max(counts.max() ?? 0, 0)
        let least = min(counts.min() ?? 0, 0)
        let startable = table.startable(adding: least, and: most)
        guard !startable.holdsAll(days), let position = days.firstIndex(where: { !startable.holds($0) }) else { return }
        let date = CivilDate(dayNumber: Int(days[position]))
        guard coverage.contains(date) else { throw lyingOutside("\(named(date)) at position \(position)") }
        let count = days[position] > startable.last ? most : least
        throw leadingOutside(count, from: "\(date) at position \(position)")
    }
}
