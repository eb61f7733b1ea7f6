import CivilTime
import PolicyEngine
import Testing

/// What is wrong with columns is said before anything is judged; what is wrong with one case leaves the others alone.
@Suite struct CaseColumnsTests {
    let policy: CompiledPolicy

    init() throws {
        policy = try CompiledPolicy(TwoEditions.register(), on: Sample.calendar)
    }

    @Test func aColumnOfTheWrongLength() throws {
        var columns = CaseColumns(count: 3)
        #expect(throws: CaseTableError.columnLength("arrested", found: 2, cases: 3)) {
            try columns.events("arrested", minutes: [1, 2])
        }
        #expect(throws: CaseTableError.columnLength("arrested", found: 4, cases: 3)) {
            try columns.events("arrested", at: [nil, nil, nil, nil])
        }
        #expect(throws: CaseTableError.columnLength("victim", found: 0, cases: 3)) {
            try columns.fact("victim", [])
        }
        #expect(throws: CaseTableError.columnLength("victim", found: 1, cases: 3)) {
            try columns.facts(from: [1], ["victim": { _ in .yes }])
        }
        #expect(throws: CaseTableError.columnLength("arrested, by", found: 1, cases: 3)) {
            try columns.deciders(of: "arrested", ["police"])
        }
        // What was refused left nothing behind.
        try columns.events("arrested", minutes: [-1, -1, -1])
        try columns.facts(from: [1, 1, 1], ["victim": { _ in .yes }])
        try columns.deciders(of: "arrested", [nil, nil, nil])
    }

    @Test func aSecondColumnForTheSame() throws {
        var columns = CaseColumns(count: 1)
        try columns.events("arrested", minutes: [1])
        try columns.fact("victim", [.yes])
        try columns.deciders(of: "arrested", ["police"])
        #expect(throws: CaseTableError.duplicateColumn("arrested")) { try columns.events("arrested", at: [nil]) }
        #expect(throws: CaseTableError.duplicateColumn("arrested")) { try columns.events("arrested", minutes: [2]) }
        #expect(throws: CaseTableError.duplicateColumn("victim")) { try columns.fact("victim", [.no]) }
        #expect(throws: CaseTableError.duplicateColumn("victim")) {
            try columns.facts(from: [0], ["victim": { _ in .no }, "vulnerable": { _ in .no }])
        }
        #expect(throws: CaseTableError.duplicateColumn("arrested, by")) {
            try columns.deciders(of: "arrested", ["court"])
        }
        try columns.fact("vulnerable", [.no])
    }

    @Test func whatNoRuleKnows() throws {
        func table(_ fill: (inout CaseColumns) throws -> Void) throws -> CaseTable {
            var columns = CaseColumns(count: 1)
            try fill(&columns)
            return try CaseTable(columns, for: policy)
        }
        #expect(throws: CaseTableError.undeclaredFact("tall")) { try table { try $0.fact("tall", [.yes]) } }
        #expect(throws: CaseTableError.unreadEvent("sneezed")) { try table { try $0.events("sneezed", at: [nil]) } }
        #expect(throws: CaseTableError.unreadEvent("sneezed")) { try table { try $0.deciders(of: "sneezed", [nil]) } }
        let numbers = try Policy(
            "counting/1", title: "Counting", instrument: "Counting", bindingForce: .guidance,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "here",
            facts: [Fact("age", "How old?", answer: .number(of: "years")), Fact("born", "When?", answer: .day)],
            duties: [Sample.duty(within: [Sample.oneDay])])
        let counting = try CompiledPolicy(numbers, on: Sample.calendar)
        for (id, declared) in [("age", "a number of years"), ("born", "a day")] as [(FactID, String)] {
            var columns = CaseColumns(count: 1)
            try columns.fact(id, [.yes])
            #expect(throws: CaseTableError.answerMistaken(id, declared: declared)) {
                try CaseTable(columns, for: counting)
            }
        }
    }

    /// The calendar covers 1 January 2006 to 31 December 2035, in winter time at both ends.
    @Test func anEventOffTheCalendarRefusesItsCaseAlone() throws {
        let instants = try [
            "2005-12-31T23:59:59.999Z", "2006-01-01T00:00:00Z", "2024-10-02T12:00:00Z", "2036-01-01T00:00:00Z",
        ].map { try Instant($0) }
        var columns = CaseColumns(count: 5)
        try columns.events("bailed", at: instants + [nil])
        try columns.fact("victim", [.yes, .yes, .yes, .yes, .yes])
        let table = try CaseTable(columns, for: policy)
        let coverage = Sample.calendar.coverage
        let refused = [0, 3].map { number in
            RefusedCase(
                number: number, fault: .eventOutsideCalendar("bailed", at: .instant(instants[number]), coverage))
        }
        #expect(table.refused == refused)
        for asOf in try ["2024-10-31T00:00:00Z", "2040-01-01T00:00:00Z"].map({ try Instant($0) }) {
            let statuses = try table.statuses(asOf: asOf)
            #expect(statuses.refused == refused)
            #expect((0..<5).map { statuses.statuses(of: "kept-informed", in: $0).count } == [0, 1, 1, 0, 0])
            let tally = try table.tally(asOf: asOf)
            #expect(tally.refused == refused && tally.cases == 5 && tally["kept-informed"].total == 2)
        }
        #expect(throws: refused[0].fault) { try table.determinations(of: 0, asOf: instants[2]) }
        #expect(throws: refused[1].fault) { try table.explain(case: 3, asOf: instants[2]) }
    }

    /// The usual marker, minus one, is a minute of the day before a calendar that begins with 1970.
    @Test(arguments: [-1, -1440, 365 * 1440, 700, .min, .max] as [Int32])
    func theMarkerIsNoTime(_ absent: Int32) throws {
        let days = CivilDate(dayNumber: 0)...CivilDate(dayNumber: 364)
        let calendar = try WorkingCalendar(
            division: .englandAndWales, clock: .fixed(offsetSeconds: 0), coverage: days, holidays: [],
            edition: CalendarEdition(source: "made up", date: days.lowerBound))
        let duty = Sample.duty(within: [Sample.oneDay])
        var columns = CaseColumns(count: 2)
        try columns.events("arrested", minutes: [absent, 5000], absent: absent)
        let table = try CaseTable(columns, for: CompiledPolicy(Sample.policy([duty]), on: calendar))
        #expect(table.refused.isEmpty)
        for asOf in [Instant(milliseconds: 5000 * 60_000), Instant(milliseconds: 800 * 86_400_000)] {
            #expect(try table.statuses(asOf: asOf).statuses(of: "told", in: 0).isEmpty)
            #expect(try table.tally(asOf: asOf)["told"].total == 1)
        }
    }

    @Test func anAsOfBeyondTheClockIsRefused() throws {
        let table = CaseRows(for: policy).table
        #expect(throws: BulkError.self) { try table.tally(asOf: Instant(milliseconds: .max)) }
        #expect(throws: BulkError.self) { try table.statuses(asOf: Instant(milliseconds: 0)) }
    }

    @Test func aCalendarTooLong() throws {
        let days = CivilDate(dayNumber: -50_000)...CivilDate(dayNumber: 50_000)
        let calendar = try WorkingCalendar(
            division: .englandAndWales, clock: .fixed(offsetSeconds: 0), coverage: days, holidays: [],
            edition: CalendarEdition(source: "made up", date: days.lowerBound))
        #expect(throws: BulkError.calendarTooLong(days)) { try CompiledPolicy(TwoEditions.register(), on: calendar) }
        #expect(throws: BulkError.self) {
            try CompiledPolicy(TwoEditions.register(), on: calendar.using(.unitedKingdom))
        }
    }

    /// 190 years of which so many days are holidays that the working days would fit.
    @Test func aCalendarOfTooManyDays() throws {
        let days = CivilDate(dayNumber: 0)...CivilDate(dayNumber: 69_396)
        let mondays = stride(from: 4, to: 69_396, by: 7)
        let holidays = mondays.flatMap { monday in
            [monday, monday + 1].map { Holiday(date: CivilDate(dayNumber: $0), title: "made up") }
        }
        let calendar = try WorkingCalendar(
            division: .englandAndWales, clock: .fixed(offsetSeconds: 0), coverage: days, holidays: holidays,
            edition: CalendarEdition(source: "made up", date: days.lowerBound))
        #expect(try calendar.workingDays(after: days.lowerBound, through: days.upperBound) < 32_000)
        #expect(throws: BulkError.calendarTooLong(days)) { try CompiledPolicy(TwoEditions.register(), on: calendar) }
    }

    /// The lowest number is no marker here, and no time that a calendar covers.
    @Test func theLowestNumberIsATimeUnlessItIsTheMarker() throws {
        var columns = CaseColumns(count: 2)
        try columns.events("bailed", minutes: [.min, -1])
        try columns.events("arrested", milliseconds: [-1, .min])
        let table = try CaseTable(columns, for: policy)
        #expect(table.refused.map(\.number) == [0, 1])
    }

    @Test func aDayBeyondTheClockIsNamed() throws {
        let days = try [CivilDate("2150-03-04"), CivilDate("1890-01-01")]
        var columns = CaseColumns(count: 2)
        try columns.events("bailed", on: days)
        let table = try CaseTable(columns, for: policy)
        let coverage = Sample.calendar.coverage
        #expect(
            table.refused.map(\.fault) == days.map { .eventOutsideCalendar("bailed", at: .date($0), coverage) })
        #expect(table.refused.map { "\($0.fault)".contains("2150-03-04") } == [true, false])
    }

    /// A negative number of cases is none, and any number of tasks will do.
    @Test func numbersThatMakeNoSense() async throws {
        let none = try CaseTable(CaseColumns(count: -1), for: policy)
        let asOf = try Instant("2024-12-01T00:00:00Z")
        #expect(try none.tally(asOf: asOf).cases == 0)
        var columns = CaseColumns(count: 2000)
        try columns.events("bailed", minutes: (0..<2000).map { 28_000_000 + $0 * 100 })
        let table = try CaseTable(columns, for: policy)
        let tally = try table.tally(asOf: asOf)
        for tasks in [Int.min, -1, 0, .max] { #expect(try await table.tally(asOf: asOf, tasks: tasks) == tally) }
    }
}
