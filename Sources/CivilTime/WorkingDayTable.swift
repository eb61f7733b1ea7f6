/// The holidays of a calendar with the ranks that make counting and adding constant time.
///
/// A class, so that a calendar is copied by one reference count.
final class WorkingDayTable: Sendable {
    let coverage: ClosedRange<CivilDate>
    /// The holidays in force, by day.
    let holidays: [Holiday]
    /// How many working days lie before the day with that index; one more entry than there are days.
    let workedBefore: [Int32]
    /// The number of each working day since 1970, in order.
    let workingDays: [Int32]
    private let holidayPosition: [CivilDate: Int]

    init(coverage: ClosedRange<CivilDate>, holidays: [Holiday]) {
        self.coverage = coverage
        self.holidays = holidays.sorted { ($0.date, $0.title) < ($1.date, $1.title) }
        var position: [CivilDate: Int] = [:]
        for (index, holiday) in self.holidays.enumerated() where position[holiday.date] == nil {
            position[holiday.date] = index
        }
        let first = coverage.lowerBound.dayNumber
        let count = coverage.upperBound.dayNumber - first + 1
        var before: [Int32] = []
        var worked: [Int32] = []
        before.reserveCapacity(count + 1)
        worked.reserveCapacity(count)
        for index in 0..<count {
            before.append(Int32(worked.count))
            let date = CivilDate(dayNumber: first + index)
            if !date.weekday.isWeekend, position[date] == nil { worked.append(Int32(date.dayNumber)) }
        }
        before.append(Int32(worked.count))
        workedBefore = before
        workingDays = worked
        holidayPosition = position
    }

    func holiday(on date: CivilDate) -> Holiday? {
        holidayPosition[date].map { holidays[$0] }
    }

    /// Working days from the start of the coverage up to, and without, that day, which is covered.
    func rank(before date: CivilDate) -> Int {
        Int(workedBefore[date.dayNumber - coverage.lowerBound.dayNumber])
    }

    /// Working days from the start of the coverage up to, and with, that day, which is covered.
    func rank(through date: CivilDate) -> Int {
        Int(workedBefore[date.dayNumber - coverage.lowerBound.dayNumber + 1])
    }

    /// The working day with that rank, counted from zero; nil where the table ends before.
    func workingDay(rank: Int) -> CivilDate? {
        guard workingDays.indices.contains(rank) else { return nil }
        return CivilDate(dayNumber: Int(workingDays[rank]))
    }
}
