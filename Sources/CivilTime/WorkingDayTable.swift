/// The holidays of a calendar with the ranks that make counting and adding constant time.
///
/// A class, so that a calendar is copied by one reference count.
final class WorkingDayTable: Sendable {
    let coverage: ClosedRange<CivilDate>
    /// The holidays in force, by day.
    let holidays: [Holiday]
    /// How many working days lie before the day with that index; one more entry than there are days.
    private let workedBefore: [Int32]
    /// The index of each working day, in order.
    private let workingIndices: [Int32]
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
        var indices: [Int32] = []
        before.reserveCapacity(count + 1)
        indices.reserveCapacity(count)
        for index in 0..<count {
            before.append(Int32(indices.count))
            let date = CivilDate(dayNumber: first + index)
            if !date.weekday.isWeekend, position[date] == nil { indices.append(Int32(index)) }
        }
        before.append(Int32(indices.count))
        workedBefore = before
        workingIndices = indices
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
        guard workingIndices.indices.contains(rank) else { return nil }
        return CivilDate(dayNumber: coverage.lowerBound.dayNumber + Int(workingIndices[rank]))
    }
}
