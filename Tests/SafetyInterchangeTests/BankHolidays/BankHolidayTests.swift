import CivilTime
import SafetyInterchange
import Testing

@Suite struct BankHolidayTests {
    private static func table(_ json: String) throws -> BankHolidayTable {
        try BankHolidayTable(json: Array(json.utf8), named: "bank-holidays.json")
    }

    private static func event(
        _ date: String = "\"2023-12-25\"", title: String = "\"Christmas Day\"", notes: String = "\"\"",
        bunting: String = "true", more: String = ""
    ) -> String {
        "{\"title\": \(title), \"date\": \(date), \"notes\": \(notes), \"bunting\": \(bunting)\(more)}"
    }

    private static func scotland(_ events: String...) -> String {
        "{\"scotland\": {\"division\": \"scotland\", \"events\": [\(events.joined(separator: ","))]}}"
    }

    private static let edition = CalendarEdition(source: "a test", date: CivilDate(dayNumber: 19_700))

    @Test func aDocumentIsReadAndMakesACalendar() throws {
        let table = try Self.table(
            Self.scotland(
                Self.event(), Self.event("\"2023-01-03\"", title: "\"2nd January\"", notes: "\"Substitute day\"")))
        let christmas = try CivilDate("2023-12-25")
        #expect(table.holidays[.scotland]?.map(\.title) == ["Christmas Day", "2nd January"])
        #expect(table.holidays[.scotland]?.first?.hasBunting == true)
        let calendar = try table.calendar(for: .scotland, edition: Self.edition)
        #expect(calendar.coverage == (try CivilDate("2023-01-01"))...(try CivilDate("2023-12-31")))
        #expect(try !calendar.isWorkingDay(christmas))
        #expect(try calendar.isWorkingDay(christmas.adding(days: 1)))
        #expect(calendar.holidays.map(\.isSubstitute) == [true, false])
        #expect(calendar.edition == Self.edition)
    }

    @Test(
        arguments: [
            ("{\"scotland\": ", .notJSON, ""),
            ("[]", .wrongType, ""),
            ("{\"wales\": {\"events\": []}}", .unknownKey, "wales"),
            ("{\"scotland\": {\"division\": \"scotland\"}}", .missingKey, "scotland.events"),
            ("{\"scotland\": {\"events\": [], \"edition\": 3}}", .unknownKey, "scotland.edition"),
            (
                "{\"scotland\": {\"division\": \"england-and-wales\", \"events\": []}}", .wrongDivision,
                "scotland.division"
            ),
            (scotland(event(), event("\"2023-02-29\"")), .badDate, "scotland.events[1].date"),
            (scotland(event(), event("\"25/12/2023\"")), .badDate, "scotland.events[1].date"),
            (scotland(event("20231225")), .wrongType, "scotland.events[0].date"),
            (scotland(event(bunting: "\"yes\"")), .wrongType, "scotland.events[0].bunting"),
            (scotland(event(title: "null")), .wrongType, "scotland.events[0].title"),
            (scotland(event(), event(), event(more: ", \"closed\": true")), .unknownKey, "scotland.events[2].closed"),
            (
                scotland("{\"date\": \"2023-12-25\", \"notes\": \"\", \"bunting\": true}"), .missingKey,
                "scotland.events[0].title"
            ),
        ] as [(String, BankHolidayError.Code, String)])
    func aDamagedDocumentNamesThePlace(json: String, code: BankHolidayError.Code, path: String) {
        let error = #expect(throws: BankHolidayError.self) { try Self.table(json) }
        #expect(error?.code == code)
        #expect(error?.path == path)
        #expect(error?.file == "bank-holidays.json")
    }

    @Test func aCalendarNeedsItsDivisionItsEventsAndEachDayOnce() throws {
        let table = try Self.table(Self.scotland(Self.event(), Self.event()))
        let twice = #expect(throws: BankHolidayError.self) { try table.calendar(for: .scotland, edition: Self.edition) }
        #expect(twice?.code == .badCalendar)
        #expect(twice?.path == "scotland.events")
        let absent = #expect(throws: BankHolidayError.self) {
            try table.calendar(for: .northernIreland, edition: Self.edition)
        }
        #expect(absent?.code == .missingKey)
        #expect(absent?.path == "northern-ireland")
        let empty = try Self.table(Self.scotland())
        let none = #expect(throws: BankHolidayError.self) { try empty.calendar(for: .scotland, edition: Self.edition) }
        #expect(none?.code == .noEvents)
        let year = try CivilDate("2022-01-01")...CivilDate("2022-12-31")
        let outside = #expect(throws: BankHolidayError.self) {
            try table.calendar(for: .scotland, coverage: year, edition: Self.edition)
        }
        #expect(outside?.code == .badCalendar)
    }

    @Test(
        .enabled(if: SharedFiles.arePresent),
        arguments: [
            ("0.1", 49, 55, 61, 2017), ("0.4", 73, 82, 91, 2020), ("0.9", 90, 101, 112, 2022),
            ("0.12", 116, 130, 144, 2025), ("0.16", 132, 148, 164, 2027),
        ])
    func everyEditionIsReadWhole(edition: String, england: Int, scotland: Int, ireland: Int, lastYear: Int) throws {
        let name = "bank-holidays/bank-holidays.govuk-bank-holidays-\(edition).json"
        let table = try BankHolidayTable(file: SharedFiles.path(name))
        #expect(table.holidays[.englandAndWales]?.count == england)
        #expect(table.holidays[.scotland]?.count == scotland)
        #expect(table.holidays[.northernIreland]?.count == ireland)
        for division in Division.allCases {
            let calendar = try table.calendar(for: division, edition: Self.edition)
            #expect(calendar.holidays.count == table.holidays[division]?.count)
            #expect(calendar.coverage.lowerBound == (try CivilDate("2012-01-01")))
            #expect(calendar.coverage.upperBound == (try CivilDate("\(lastYear)-12-31")))
        }
    }

    @Test func aFileThatIsNotThereIsUnreadable() {
        let error = #expect(throws: OpenDataError.self) { try BankHolidayTable(file: "no/such.json") }
        #expect(error?.code == .unreadableFile)
    }
}
