import CivilTime
import Testing

@Suite("Periods and their due instants")
struct PeriodTests {
    @Test(
        "Each convention at its boundaries",
        arguments: [
            // Working days: the event's day is not counted, whatever its hour or kind.
            (Period.workingDays(1), "2024-02-05T00:00:00Z", "2024-02-07T00:00:00Z"),
            (.workingDays(1), "2024-02-05T23:59:59.999Z", "2024-02-07T00:00:00Z"),
            (.workingDays(1), "2024-02-02T12:00:00Z", "2024-02-06T00:00:00Z"),
            (.workingDays(1), "2024-02-03T12:00:00Z", "2024-02-06T00:00:00Z"),
            (.workingDays(5), "2023-12-20T16:00:00Z", "2023-12-30T00:00:00Z"),
            (.workingDays(5), "2023-12-25T10:00:00Z", "2024-01-04T00:00:00Z"),
            // The clocks: local midnight after 29 March 2024 is GMT, after 2 April BST; and back in October.
            (.workingDays(1), "2024-03-28T10:00:00Z", "2024-04-02T23:00:00Z"),
            (.workingDays(1), "2024-10-24T22:59:59Z", "2024-10-25T23:00:00Z"),
            (.workingDays(1), "2024-10-24T23:00:00Z", "2024-10-29T00:00:00Z"),
            // Half past midnight in summer time is still the evening before in UTC.
            (.calendarDays(1), "2024-06-30T23:30:00Z", "2024-07-02T23:00:00Z"),
            (.calendarDays(1), "2024-03-30T10:00:00Z", "2024-03-31T23:00:00Z"),
            (.calendarDays(1), "2024-10-26T10:00:00Z", "2024-10-28T00:00:00Z"),
            (.calendarDays(28), "2024-02-01T10:00:00Z", "2024-03-01T00:00:00Z"),
            (.calendarDaysCountingFirst(28), "2024-02-01T10:00:00Z", "2024-02-29T00:00:00Z"),
            (.calendarDaysCountingFirst(1), "2024-02-01T10:00:00Z", "2024-02-02T00:00:00Z"),
            (.weeks(2), "2024-10-20T10:00:00Z", "2024-11-04T00:00:00Z"),
            // Months: to the end of the corresponding day, or of the month's last.
            (.months(1), "2024-01-15T10:00:00Z", "2024-02-16T00:00:00Z"),
            (.months(1), "2024-01-31T10:00:00Z", "2024-03-01T00:00:00Z"),
            (.months(1), "2023-01-31T10:00:00Z", "2023-03-01T00:00:00Z"),
            (.months(1), "2024-02-29T10:00:00Z", "2024-03-30T00:00:00Z"),
            (.months(3), "2023-11-30T10:00:00Z", "2024-03-01T00:00:00Z"),
            (.months(6), "2024-04-30T10:00:00Z", "2024-10-31T00:00:00Z"),
            // Beginning with: to the end of the day before.
            (.monthsBeginningWith(1), "2024-01-15T10:00:00Z", "2024-02-15T00:00:00Z"),
            (.monthsBeginningWith(1), "2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z"),
            (.monthsBeginningWith(1), "2023-01-28T10:00:00Z", "2023-02-28T00:00:00Z"),
            (.monthsBeginningWith(1), "2023-01-29T10:00:00Z", "2023-03-01T00:00:00Z"),
            (.monthsBeginningWith(1), "2023-01-31T10:00:00Z", "2023-03-01T00:00:00Z"),
            (.monthsBeginningWith(1), "2024-01-29T10:00:00Z", "2024-02-29T00:00:00Z"),
            (.monthsBeginningWith(1), "2024-02-29T10:00:00Z", "2024-03-29T00:00:00Z"),
            (.years(1), "2024-02-29T10:00:00Z", "2025-03-01T00:00:00Z"),
            (.years(4), "2024-02-29T10:00:00Z", "2028-03-01T00:00:00Z"),
            (.years(2), "2024-06-10T22:59:59Z", "2026-06-10T23:00:00Z"),
            // Elapsed time takes no notice of the clocks.
            (.hours(24), "2024-03-30T12:00:00Z", "2024-03-31T12:00:00Z"),
            (.hours(24), "2024-10-26T23:30:00Z", "2024-10-27T23:30:00Z"),
            (.minutes(60), "2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z"),
            (.seconds(1), "2023-12-31T23:59:59.500Z", "2024-01-01T00:00:00.500Z"),
        ])
    func boundary(period: Period, start: String, due: String) throws {
        let found = try period.due(from: Instant(start), on: .englandAndWales)
        #expect(found == (try Instant(due)), "\(period) from \(start)")
        let account = try period.reckoning(from: Instant(start), on: .englandAndWales)
        #expect(account?.due == found)
    }

    @Test("Periods without a number are never due")
    func unnumbered() throws {
        let start = try Instant("2024-02-05T00:00:00Z")
        for period in [
            Period.immediately, .withoutUnjustifiedDelay, .asSoonAsPossible, .unstated, .asAgreed("update-frequency"),
        ] {
            #expect(!period.isNumeric)
            #expect(try period.due(from: start, on: .scotland) == nil)
            #expect(try period.reckoning(from: start, on: .scotland) == nil)
        }
        #expect(Period.hours(1).isNumeric)
    }

    private static let numeric: [Period.Unit] = [
        .workingDays, .calendarDays, .calendarDaysCountingFirst, .weeks, .months, .monthsBeginningWith, .years,
        .seconds, .minutes, .hours,
    ]

    @Test("Zero, negative and boundless numbers are typed errors in every unit")
    func numbers() throws {
        let start = try Instant("2024-02-05T00:00:00Z")
        for unit in Self.numeric {
            for count in [0, -1, .min] {
                let period = try #require(Period(unit, count: count))
                #expect(throws: CivilTimeError(.notPositive, ""), "\(period)") {
                    try period.due(from: start, on: .englandAndWales)
                }
                #expect(throws: CivilTimeError(.notPositive, ""), "\(period)") {
                    try period.reckoning(from: start, on: .englandAndWales)
                }
            }
            let code: CivilTimeError.Code = unit == .workingDays ? .outsideCalendar : .outsideClock
            let period = try #require(Period(unit, count: .max))
            #expect(throws: CivilTimeError(code, ""), "\(period)") {
                try period.due(from: start, on: .englandAndWales)
            }
        }
        #expect(throws: CivilTimeError(.outsideClock, "")) {
            try Period.years(76).due(from: start, on: .englandAndWales)
        }
        #expect(throws: CivilTimeError(.outsideClock, "")) {
            try Period.workingDays(1).due(from: Instant("1995-06-01T00:00:00Z"), on: .englandAndWales)
        }
        #expect(throws: CivilTimeError(.outsideCalendar, "")) {
            try Period.workingDays(1).due(from: Instant("2005-06-01T00:00:00Z"), on: .englandAndWales)
        }
        #expect(try Period.hours(1).due(from: Instant("1985-06-01T00:00:00Z"), on: .englandAndWales) != nil)
    }

    @Test("Division and clock both matter")
    func divisions() throws {
        let start = try Instant("2026-06-12T09:00:00Z")
        let period = Period.workingDays(1)
        #expect(try period.due(from: start, on: .englandAndWales) == Instant("2026-06-15T23:00:00Z"))
        #expect(try period.due(from: start, on: .scotland) == Instant("2026-06-16T23:00:00Z"))
        let fixed = WorkingCalendar.scotland.using(.fixed(offsetSeconds: 0))
        #expect(try period.due(from: start, on: fixed) == Instant("2026-06-17T00:00:00Z"))
    }

    @Test("Periods read as words")
    func words() {
        #expect("\(Period.workingDays(5))" == "5 working days")
        #expect("\(Period.months(1))" == "1 month")
        #expect("\(Period.calendarDaysCountingFirst(28))" == "28 calendar days counting the first")
        #expect("\(Period.asAgreed("update-frequency"))" == "as agreed (update-frequency)")
    }
}
