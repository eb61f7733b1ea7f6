/// Which days are worked in one division of the United Kingdom, on which clock, by which table of holidays.
///
/// Monday to Friday are worked but for the holidays. Counting and adding are constant time, copying is cheap.
public struct WorkingCalendar: Sendable {
    /// Whose holidays they are.
    public let division: Division
    /// The clock that says on which day an instant lies and when a day ends.
    public let clock: CivilClock
    /// Which table of holidays it is.
    public let edition: CalendarEdition
    /// The day whose knowledge the calendar is limited to; nil where it holds all that its table knows.
    public let knownOn: CivilDate?
    /// The years whose holidays stand in the published table; the others follow from the rules.
    public let seenYears: ClosedRange<Int>?
    /// All entries: also those withdrawn, and those announced after `knownOn`.
    let entries: [Holiday]
    let table: WorkingDayTable

    /// The days that the calendar can speak about.
    public var coverage: ClosedRange<CivilDate> { table.coverage }

    /// The holidays that this calendar keeps, in order of their days.
    public var holidays: [Holiday] { table.holidays }

    /// A calendar from a published table.
    ///
    /// - Parameters:
    ///   - division: the part of the United Kingdom.
    ///   - clock: the clock by which its days begin.
    ///   - coverage: the days that the calendar can speak about.
    ///   - seenYears: the years that the table gives; by default all that it covers.
    ///   - holidays: also those withdrawn again, which only `known(on:)` brings back.
    ///   - edition: who published the table, and as of when.
    public init(
        division: Division, clock: CivilClock = .unitedKingdom, coverage: ClosedRange<CivilDate>,
        seenYears: ClosedRange<Int>? = nil, holidays: [Holiday], edition: CalendarEdition
    ) throws(CivilTimeError) {
        let years = Self.possibleDays
        guard years.contains(coverage.lowerBound), years.contains(coverage.upperBound) else {
            throw CivilTimeError(
                .outsideCalendar, "a calendar covers days from \(years.lowerBound) to \(years.upperBound) at most")
        }
        var seen: Set<Entry> = []
        for holiday in holidays {
            guard coverage.contains(holiday.date) else {
                throw CivilTimeError(
                    .malformed,
                    "holiday “\(holiday.title)” of \(holiday.date) lies outside the days covered, "
                        + "\(coverage.lowerBound) to \(coverage.upperBound)")
            }
            guard seen.insert(Entry(date: holiday.date, title: holiday.title)).inserted else {
                throw CivilTimeError(.malformed, "holiday “\(holiday.title)” of \(holiday.date) is listed twice")
            }
            if let announced = holiday.announced, let withdrawn = holiday.withdrawn, withdrawn < announced {
                throw CivilTimeError(
                    .malformed, "holiday “\(holiday.title)” of \(holiday.date) was withdrawn before it was announced")
            }
        }
        self.init(
            checkedDivision: division, clock: clock, coverage: coverage,
            seenYears: seenYears ?? coverage.lowerBound.month.year...coverage.upperBound.month.year,
            entries: holidays, edition: edition)
    }

    init(
        checkedDivision division: Division, clock: CivilClock, coverage: ClosedRange<CivilDate>,
        seenYears: ClosedRange<Int>?, entries: [Holiday], edition: CalendarEdition
    ) {
        self.division = division
        self.clock = clock
        self.edition = edition
        self.knownOn = nil
        self.seenYears = seenYears
        self.entries = entries
        self.table = WorkingDayTable(coverage: coverage, holidays: entries.filter { $0.isKnown(on: nil) })
    }

    private init(
        _ other: WorkingCalendar, clock: CivilClock, knownOn: CivilDate?, table: WorkingDayTable
    ) {
        self.division = other.division
        self.clock = clock
        self.edition = other.edition
        self.knownOn = knownOn
        self.seenYears = other.seenYears
        self.entries = other.entries
        self.table = table
    }

    /// The calendar as people knew it at the end of that day.
    ///
    /// Holidays announced later are left out, and a holiday that was moved later stands on its old day. A holiday
    /// without an announcement day counts as always known. What is known is never widened: asking a calendar
    /// limited to an earlier day gives that calendar.
    public func known(on day: CivilDate) -> WorkingCalendar {
        let limit = knownOn.map { min($0, day) } ?? day
        let known = entries.filter { $0.isKnown(on: limit) }
        let isSame = entries.allSatisfy { $0.isKnown(on: limit) == $0.isKnown(on: knownOn) }
        return WorkingCalendar(
            self, clock: clock, knownOn: limit,
            table: isSame ? table : WorkingDayTable(coverage: coverage, holidays: known))
    }

    /// The same calendar on another clock.
    public func using(_ clock: CivilClock) -> WorkingCalendar {
        WorkingCalendar(self, clock: clock, knownOn: knownOn, table: table)
    }

    /// Whether that year's holidays were seen in a published table, or computed.
    public func basis(ofYear year: Int) -> Holiday.Basis {
        seenYears?.contains(year) == true ? .seen : .computed
    }

    private struct Entry: Hashable {
        let date: CivilDate
        let title: String
    }

    /// Four centuries keep the ranks small enough for any table.
    private static let possibleDays =
        CivilDate(uncheckedYear: 1800, month: 1, day: 1)...CivilDate(uncheckedYear: 2199, month: 12, day: 31)
}

extension WorkingCalendar: Hashable {
    /// Equal when they keep the same days, from the same table, on the same clock.
    public static func == (left: WorkingCalendar, right: WorkingCalendar) -> Bool {
        left.division == right.division && left.clock == right.clock && left.edition == right.edition
            && left.knownOn == right.knownOn && left.seenYears == right.seenYears
            && (left.table === right.table || (left.coverage == right.coverage && left.entries == right.entries))
    }

    /// Hashes what identifies the calendar, without its days.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(division)
        hasher.combine(clock)
        hasher.combine(edition)
        hasher.combine(knownOn)
    }
}
