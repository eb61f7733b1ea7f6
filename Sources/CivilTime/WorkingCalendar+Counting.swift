extension WorkingCalendar {
    /// Whether that day is worked.
    public func isWorkingDay(_ date: CivilDate) throws(CivilTimeError) -> Bool {
        try check(date)
        return table.rank(through: date) > table.rank(before: date)
    }

    /// The holiday on that day, if it is one; weekends are none.
    public func holiday(on date: CivilDate) throws(CivilTimeError) -> Holiday? {
        try check(date)
        return table.holiday(on: date)
    }

    /// The working day that many working days after that day, which is itself not counted.
    ///
    /// A negative number goes back; zero gives the day itself, worked or not.
    public func adding(workingDays: Int, to date: CivilDate) throws(CivilTimeError) -> CivilDate {
        try check(date)
        guard workingDays != 0 else { return date }
        let (rank, isOverflow) =
            workingDays > 0
            ? table.rank(through: date).addingReportingOverflow(workingDays - 1)
            : table.rank(before: date).addingReportingOverflow(workingDays)
        guard !isOverflow, let found = table.workingDay(rank: rank) else {
            throw leadingOutside(workingDays, from: "\(date)")
        }
        return found
    }

    /// How many working days lie after the first day, up to and with the second; negative where the second is earlier.
    public func workingDays(after start: CivilDate, through end: CivilDate) throws(CivilTimeError) -> Int {
        try check(start)
        try check(end)
        return table.rank(through: end) - table.rank(through: start)
    }

    private func check(_ date: CivilDate) throws(CivilTimeError) {
        guard !coverage.contains(date) else { return }
        throw lyingOutside(named(date))
    }

    /// The day as an error names it: by its number where no year of four digits holds it.
    func named(_ date: CivilDate) -> String {
        abs(date.dayNumber / 366) < 9999 ? date.description : "number \(date.dayNumber)"
    }

    func lyingOutside(_ day: String) -> CivilTimeError {
        CivilTimeError(
            .outsideCalendar,
            "day \(day) lies outside the days covered, \(coverage.lowerBound) to \(coverage.upperBound)")
    }

    func leadingOutside(_ workingDays: Int, from day: String) -> CivilTimeError {
        CivilTimeError(
            .outsideCalendar,
            "\(workingDays) working days from \(day) lead outside the days covered, "
                + "\(coverage.lowerBound) to \(coverage.upperBound)")
    }
}
