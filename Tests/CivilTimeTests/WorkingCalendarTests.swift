import CivilTime
import SeededRandom
import Testing

@Suite("Working days")
struct WorkingCalendarTests {
    let england = WorkingCalendar.englandAndWales

    @Test("A walk day by day agrees on ten thousand random cases")
    func walk() throws {
        let seed: UInt64 = 0xC1_71_11_AE
        var generator = SeededGenerator(seed: seed)
        let holidays = Division.allCases.map { division in
            Set(WorkingCalendar.builtIn(division).holidays.map(\.date.dayNumber))
        }
        for index in 0..<10_000 {
            let choice = index % 3
            let calendar = WorkingCalendar.builtIn(Division.allCases[choice])
            // 1 January 1970 was a Thursday: remainders 2 and 3 are the weekend.
            func isWorked(_ day: Int) -> Bool { day % 7 != 2 && day % 7 != 3 && !holidays[choice].contains(day) }
            let start = try CivilDate("2006-02-01").dayNumber + Int.random(in: 0..<10_000, using: &generator)
            let count = Int.random(in: -60...300, using: &generator)
            var day = start
            var left = abs(count)
            guard start + 450 < calendar.coverage.upperBound.dayNumber, count > 0 || start > 13_300 else { continue }
            while left > 0 {
                day += count.signum()
                if isWorked(day) { left -= 1 }
            }
            let context = "seed \(seed), case \(index): \(count) from \(CivilDate(dayNumber: start))"
            let added = try calendar.adding(workingDays: count, to: CivilDate(dayNumber: start))
            #expect(added.dayNumber == day, "\(context)")
            let end = start + Int.random(in: 0...400, using: &generator)
            let walked = start < end ? (start + 1...end).count(where: isWorked) : 0
            let counted = try calendar.workingDays(
                after: CivilDate(dayNumber: start), through: CivilDate(dayNumber: end))
            #expect(counted == walked, "\(context), through \(CivilDate(dayNumber: end))")
            if added.dayNumber != day || counted != walked { return }
        }
    }

    @Test("Zero days stay, negative days go back, counting backwards is negative")
    func directions() throws {
        let christmas = try CivilDate("2023-12-25")
        #expect(try england.adding(workingDays: 0, to: christmas) == christmas)
        #expect(try england.adding(workingDays: 1, to: christmas) == CivilDate("2023-12-27"))
        #expect(try england.adding(workingDays: -1, to: christmas) == CivilDate("2023-12-22"))
        #expect(try england.workingDays(after: christmas, through: CivilDate("2023-12-21")) == -1)
        #expect(try england.isWorkingDay(christmas) == false)
        #expect(try england.holiday(on: christmas)?.title == "Christmas Day")
        #expect(try england.holiday(on: CivilDate("2023-12-24")) == nil)
    }

    @Test(
        "Holidays of the years before the files",
        arguments: [
            (Division.englandAndWales, "2011-04-29", true), (.scotland, "2006-11-30", false),
            (.scotland, "2007-11-30", true), (.scotland, "2006-01-03", true), (.englandAndWales, "2006-04-17", true),
            (.scotland, "2006-04-17", false), (.northernIreland, "2007-03-19", true),
            (.englandAndWales, "2010-12-28", true), (.englandAndWales, "2009-12-28", true),
            (.englandAndWales, "2010-01-01", true), (.englandAndWales, "2011-01-03", true),
        ])
    func early(division: Division, day: String, isHoliday: Bool) throws {
        #expect(try WorkingCalendar.builtIn(division).isWorkingDay(CivilDate(day)) == !isHoliday)
    }

    @Test("Easter of the computed years is on the day that almanacs give")
    func easter() throws {
        let mondays = [
            "2028-04-17", "2029-04-02", "2030-04-22", "2031-04-14", "2032-03-29", "2033-04-18", "2034-04-10",
            "2035-03-26",
        ]
        for monday in mondays {
            #expect(try england.holiday(on: CivilDate(monday))?.title == "Easter Monday", "\(monday)")
        }
    }

    @Test(
        "A holiday counts from the day of its announcement",
        arguments: [
            (Division.englandAndWales, "2019-06-06", "2020-05-04", "2020-05-08"),
            (.northernIreland, "2019-06-06", "2020-05-04", "2020-05-08"),
            (.scotland, "2019-06-13", "2020-05-04", "2020-05-08"),
            (.englandAndWales, "2020-11-11", "2022-05-30", "2022-06-02"),
            (.englandAndWales, "2010-01-04", "2012-05-28", "2012-06-04"),
        ])
    func moved(division: Division, before: String, old: String, new: String) throws {
        let whole = WorkingCalendar.builtIn(division)
        let early = whole.known(on: try CivilDate(before))
        let later = whole.known(on: try CivilDate(before).adding(days: 1))
        for (calendar, isMoved) in [(early, false), (later, true), (whole, true)] {
            #expect(try calendar.isWorkingDay(CivilDate(old)) == isMoved)
            #expect(try calendar.isWorkingDay(CivilDate(new)) == !isMoved)
        }
    }

    @Test("The State Funeral moves a due day only for those who ask after it was proclaimed")
    func stateFuneral() throws {
        let friday = try CivilDate("2022-09-16")
        #expect(try england.adding(workingDays: 1, to: friday) == CivilDate("2022-09-20"))
        let before = england.known(on: try CivilDate("2022-09-09"))
        #expect(try before.adding(workingDays: 1, to: friday) == CivilDate("2022-09-19"))
        #expect(before.known(on: try CivilDate("2023-01-01")) == before)
        #expect(before != england)
        #expect(england.known(on: try CivilDate("2030-01-01")).holidays == england.holidays)
    }

    @Test("Which years were seen")
    func basis() {
        #expect(england.basis(ofYear: 2011) == .computed)
        #expect(england.basis(ofYear: 2012) == .seen)
        #expect(england.basis(ofYear: 2027) == .seen)
        #expect(england.basis(ofYear: 2028) == .computed)
        #expect(england.holidays.allSatisfy { $0.basis == england.basis(ofYear: $0.date.month.year) })
    }

    @Test("Outside the days covered there is no answer")
    func outside() throws {
        let outside = CivilTimeError(.outsideCalendar, "")
        let last = try CivilDate("2035-12-31")
        #expect(throws: outside) { try england.isWorkingDay(CivilDate("2005-12-31")) }
        #expect(throws: outside) { try england.isWorkingDay(CivilDate("2036-01-01")) }
        #expect(throws: outside) { try england.adding(workingDays: 1, to: last) }
        #expect(throws: outside) { try england.adding(workingDays: .max, to: last) }
        #expect(throws: outside) { try england.adding(workingDays: .min, to: CivilDate("2006-01-01")) }
        #expect(throws: outside) { try england.workingDays(after: last, through: CivilDate(dayNumber: .max)) }
        #expect(throws: outside) { try england.isWorkingDay(CivilDate(dayNumber: .min)) }
        #expect(try england.workingDays(after: CivilDate("2035-12-30"), through: last) == 1)
    }

    @Test("A table of one's own is checked")
    func ownTable() throws {
        let first = try CivilDate("2024-01-01")
        let last = try CivilDate("2024-12-31")
        let edition = CalendarEdition(source: "test", date: first)
        let own = try WorkingCalendar(
            division: .scotland, clock: .fixed(offsetSeconds: 0), coverage: first...last,
            holidays: [Holiday(date: try CivilDate("2024-07-03"), title: "Fair")], edition: edition)
        #expect(try own.isWorkingDay(CivilDate("2024-07-03")) == false)
        #expect(try own.isWorkingDay(first))
        #expect(own.basis(ofYear: 2024) == .seen)
        #expect(own.using(.unitedKingdom).clock == .unitedKingdom)
        let late = Holiday(date: last.adding(days: 1), title: "Late")
        let twice = Holiday(date: last, title: "Twice")
        for wrong in [[late], [twice, twice], [Holiday(date: last, title: "Odd", announced: last, withdrawn: first)]] {
            #expect(throws: CivilTimeError(.malformed, "")) {
                try WorkingCalendar(division: .scotland, coverage: first...last, holidays: wrong, edition: edition)
            }
        }
        #expect(throws: CivilTimeError(.outsideCalendar, "")) {
            try WorkingCalendar(
                division: .scotland, coverage: first...CivilDate(dayNumber: .max), holidays: [], edition: edition)
        }
    }
}
