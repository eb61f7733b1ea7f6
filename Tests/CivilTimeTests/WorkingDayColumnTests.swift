import CivilTime
import SeededRandom
import Testing

@Suite("Working days in columns")
struct WorkingDayColumnTests {
    let england = WorkingCalendar.englandAndWales
    let first = WorkingCalendar.englandAndWales.coverage.lowerBound
    let last = WorkingCalendar.englandAndWales.coverage.upperBound

    private func number(_ date: CivilDate) -> Int32 { Int32(date.dayNumber) }
    private func number(_ text: String) throws -> Int32 { number(try CivilDate(text)) }

    /// One day at a time; nil where the calendar has no answer.
    private func single(_ count: Int, _ day: Int32, on calendar: WorkingCalendar) -> Int32? {
        (try? calendar.adding(workingDays: count, to: CivilDate(dayNumber: Int(day)))).map(number)
    }

    @Test("Every day of the coverage, for counts of all sizes, as one at a time", arguments: Division.allCases)
    func everyDay(division: Division) throws {
        let calendar = WorkingCalendar.builtIn(division).known(on: try CivilDate("2022-09-09"))
        let covered = number(calendar.coverage.lowerBound)...number(calendar.coverage.upperBound)
        let counts = Array(-30...30) + [-7400, -2500, -251, 100, 251, 1000, 5000, 7400]
        for count in counts {
            // The days that have an answer lie side by side: all of them pass, and one more at either end does not.
            let days = covered.filter { single(count, $0, on: calendar) != nil }
            let columns = try calendar.adding(workingDays: [count], to: days)
            #expect(columns == [days.map { single(count, $0, on: calendar) ?? .min }], "\(count) on \(division)")
            #expect(days.count > 100, "\(count)")
            for beyond in [days[0] - 1, days[days.count - 1] + 1] {
                #expect(throws: CivilTimeError(.outsideCalendar, ""), "\(count) from \(beyond)") {
                    try calendar.adding(workingDays: [count], to: [beyond])
                }
            }
        }
    }

    @Test("Random days and counts together, accepted and refused as one at a time")
    func random() throws {
        let seed: UInt64 = 0xC0_10_44_25
        var generator = SeededGenerator(seed: seed)
        var columns: [[Int32]] = []
        var answered = 0
        for round in 0..<400 {
            let calendar = WorkingCalendar.builtIn(Division.allCases[round % 3])
            let reach = [10, 300, 4000].randomElement(using: &generator) ?? 10
            let counts = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
                Int.random(in: -reach...reach, using: &generator)
            }
            let margin = Int32([-3, reach + reach / 2 + 30].randomElement(using: &generator) ?? 0)
            let lowest = min(number(first) + margin, 18_000)
            let days = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
                Int32.random(in: lowest...max(number(last) - margin, lowest + 100), using: &generator)
            }
            let expected = counts.map { count in days.map { single(count, $0, on: calendar) } }
            let isCovered = days.allSatisfy { calendar.coverage.contains(CivilDate(dayNumber: Int($0))) }
            let context = "seed \(seed), round \(round): \(counts) from \(days.count) days"
            let before = columns
            do {
                try calendar.add(workingDays: counts, to: days, into: &columns)
                #expect(expected == columns, "\(context)")
                #expect(isCovered, "\(context)")
                answered += 1
            } catch {
                #expect(error == CivilTimeError(.outsideCalendar, ""))
                #expect(!isCovered || expected.contains { $0.contains(nil) }, "\(context)")
                #expect(columns == before, "\(context)")
            }
        }
        #expect((100...300).contains(answered), "both outcomes are tried")
    }

    @Test("The last day that bears a count, and the next, at both ends")
    func ends() throws {
        // 2035 ends on a Monday, and its last working days are 27, 28 and 31 December; 2006 begins with a Sunday and
        // a holiday, so that its first working days are 3 and 4 January.
        #expect(
            try england.adding(workingDays: [1, 2], to: [number("2035-12-27")])
                == [[number("2035-12-28")], [number("2035-12-31")]])
        #expect(try england.adding(workingDays: [1], to: [number("2035-12-30")]) == [[number(last)]])
        #expect(try england.adding(workingDays: [-1], to: [number("2006-01-04")]) == [[number("2006-01-03")]])
        #expect(
            try england.adding(workingDays: [0], to: [number(first), number(last)]) == [[number(first), number(last)]])
        for (count, day) in [(1, "2035-12-31"), (2, "2035-12-28"), (-1, "2006-01-03"), (-2, "2006-01-04")] {
            #expect(throws: CivilTimeError(.outsideCalendar, ""), "\(count) from \(day)") {
                try england.adding(workingDays: [count], to: [number(day)])
            }
        }
    }

    @Test("An error names the day and its position")
    func messages() throws {
        let days = [try number("2024-03-01"), try number("2035-12-30"), try number("2005-12-31")]
        func message(_ counts: [Int], _ days: [Int32]) -> String {
            do {
                _ = try england.adding(workingDays: counts, to: days)
                return "no error"
            } catch {
                return error.message
            }
        }
        #expect(
            message([1, 20, 5], days)
                == "20 working days from 2035-12-30 at position 1 lead outside the days covered, 2006-01-01 to 2035-12-31"
        )
        #expect(
            message([1], days) == "day 2005-12-31 at position 2 lies outside the days covered, 2006-01-01 to 2035-12-31"
        )
        #expect(
            message([], days) == "day 2005-12-31 at position 2 lies outside the days covered, 2006-01-01 to 2035-12-31")
        #expect(
            message([-9000, 3], days)
                == "-9000 working days from 2024-03-01 at position 0 lead outside the days covered, 2006-01-01 to 2035-12-31"
        )
        #expect(
            message([1], [.min])
                == "day number -2147483648 at position 0 lies outside the days covered, 2006-01-01 to 2035-12-31")
    }

    @Test("No day slips through, however far out, and no count, however large")
    func extremes() throws {
        let days: [Int32] = [
            .min, .min + 1, .min + number(first), .min + 18_000, .min + number(last), -1, 0, .max - 1, .max,
        ]
        let around: [Int32] = [-20_000, -1, 0, 1, 20_000]
        for day in days.flatMap({ day in around.map { day &+ $0 } }) {
            guard !(number(first)...number(last)).contains(day) else { continue }
            // The last pair can be added to no day at all.
            for counts in [[], [0], [1], [-1], [-7000, 7000]] {
                #expect(throws: CivilTimeError(.outsideCalendar, ""), "\(counts) from \(day)") {
                    try england.adding(workingDays: counts, to: [day])
                }
            }
        }
        for count in [Int.min, .min + 1, -7600, 7600, .max] {
            #expect(throws: CivilTimeError(.outsideCalendar, ""), "\(count)") {
                try england.adding(workingDays: [count], to: [number("2020-06-01")])
            }
            #expect(try england.adding(workingDays: [count], to: []) == [[]])
        }
    }

    @Test("A calendar of days before 1970 takes its own and no others")
    func early() throws {
        let start = try CivilDate("1850-01-01")
        let old = try WorkingCalendar(
            division: .englandAndWales, coverage: start...CivilDate("1859-12-31"), holidays: [],
            edition: CalendarEdition(source: "test", date: start))
        let friday = try number("1855-06-01")
        #expect(try old.adding(workingDays: [1, -1, 5], to: [friday]) == [[friday + 3], [friday - 1], [friday + 7]])
        for day in stride(from: Int32.max, to: .max - 60_000, by: -500) {
            #expect(throws: CivilTimeError(.outsideCalendar, ""), "\(day)") {
                try old.adding(workingDays: [1], to: [friday, day])
            }
        }
    }

    @Test("As many working days as the calendar has, and one more")
    func all() throws {
        // From a Saturday to the Sunday after the next week.
        let saturday = try CivilDate("2024-06-01")
        let week = try WorkingCalendar(
            division: .scotland, coverage: saturday...saturday.adding(days: 8), holidays: [],
            edition: CalendarEdition(source: "test", date: saturday))
        let ends = [number(saturday), number(saturday) + 8]
        #expect(try week.adding(workingDays: [5], to: [ends[0]]) == [[number("2024-06-07")]])
        #expect(try week.adding(workingDays: [-5], to: [ends[1]]) == [[number("2024-06-03")]])
        for (count, day) in [(6, ends[0]), (-6, ends[1]), (5, ends[0] + 2), (-5, ends[1] - 2)] {
            #expect(throws: CivilTimeError(.outsideCalendar, ""), "\(count) from \(day)") {
                try week.adding(workingDays: [count], to: [day])
            }
        }
    }

    @Test("A calendar in which nobody works adds nothing but zero")
    func idle() throws {
        let saturday = try CivilDate("2024-06-01")
        let weekend = try WorkingCalendar(
            division: .scotland, coverage: saturday...saturday.adding(days: 1), holidays: [],
            edition: CalendarEdition(source: "test", date: saturday))
        let days = [number(saturday), number(saturday) + 1]
        #expect(try weekend.adding(workingDays: [0], to: days) == [days])
        #expect(try weekend.workingDays(after: days, through: days) == [0, 0])
        for count in [1, -1] {
            #expect(throws: CivilTimeError(.outsideCalendar, "")) {
                try weekend.adding(workingDays: [count], to: days)
            }
        }
    }

    @Test("Columns that fit keep their storage; others are made to fit")
    func storage() throws {
        let days = (number(first)..<number(first) + 1000).map { $0 + 100 }
        var columns = try england.adding(workingDays: [1, 5], to: days)
        let places = columns.map { $0.withUnsafeBufferPointer { $0.baseAddress } }
        try england.add(workingDays: [-2, 0], to: days, into: &columns)
        #expect(columns.map { $0.withUnsafeBufferPointer { $0.baseAddress } } == places)
        #expect(columns == (try england.adding(workingDays: [-2, 0], to: days)))
        #expect(columns[1] == days)
        let shorter = Array(days.prefix(10))
        for counts in [[3], [1, 2, 3], []] {
            try england.add(workingDays: counts, to: shorter, into: &columns)
            #expect(columns == (try england.adding(workingDays: counts, to: shorter)))
        }
        columns = [days]
        try england.add(workingDays: [1], to: columns[0], into: &columns)
        #expect(columns == (try england.adding(workingDays: [1], to: days)))
    }

    @Test("Columns are left as they were where any day is refused")
    func untouched() throws {
        let days = [try number("2024-03-01"), try number("2035-12-31")]
        var columns: [[Int32]] = [[7, 8], [9]]
        #expect(throws: CivilTimeError(.outsideCalendar, "")) {
            try england.add(workingDays: [1, 2, 3], to: days, into: &columns)
        }
        #expect(columns == [[7, 8], [9]])
        var counts: [Int32] = [4, 2]
        #expect(throws: CivilTimeError(.outsideCalendar, "")) {
            try england.countWorkingDays(after: days, through: [days[0], number(last) + 1], into: &counts)
        }
        #expect(throws: CivilTimeError(.outsideCalendar, "")) {
            try england.countWorkingDays(after: [days[0], number(first) - 1], through: days, into: &counts)
        }
        #expect(throws: CivilTimeError(.malformed, "")) {
            try england.countWorkingDays(after: days, through: [days[0]], into: &counts)
        }
        #expect(counts == [4, 2])
    }

    @Test("Counts between random days as one at a time")
    func counting() throws {
        let seed: UInt64 = 0xC0_47
        var generator = SeededGenerator(seed: seed)
        let covered = number(first)...number(last)
        var starts = (0..<20_000).map { _ in Int32.random(in: covered, using: &generator) }
        var ends = starts.map {
            min(max($0 + .random(in: -40...400, using: &generator), covered.lowerBound), number(last))
        }
        starts += [number(first), number(last), number(first), number(last)]
        ends += [number(last), number(first), number(first), number(last)]
        let expected = try zip(starts, ends).map {
            Int32(
                try england.workingDays(
                    after: CivilDate(dayNumber: Int($0)), through: CivilDate(dayNumber: Int($1))))
        }
        #expect(try england.workingDays(after: starts, through: ends) == expected, "seed \(seed)")
        var counts = [Int32](repeating: -1, count: starts.count)
        let place = counts.withUnsafeBufferPointer { $0.baseAddress }
        try england.countWorkingDays(after: starts, through: ends, into: &counts)
        #expect(counts == expected)
        #expect(counts.withUnsafeBufferPointer { $0.baseAddress } == place)
    }
}
