import CivilTime
import PolicyEngine
import SafetyInterchange
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct DutyCalendarTests {
    let stamp = Instant(milliseconds: 1_700_000_000_123)  // 2023-11-14T22:13:20.123Z

    /// The lines of a document, unfolded again by the rule of RFC 5545, section 3.1.
    static func unfolded(_ text: String) -> [String] {
        var lines = text.replacing("\r\n ", with: "").split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.popLast() == "")
        return lines.map(String.init)
    }

    func determinations(arrestAt time: String, asOf: String) throws -> [Determination] {
        let arrest = Event("e1", .suspectArrested, at: .instant(try Instant(time)))
        let evidence = Evidence(
            facts: ["victim.is_business": false, "victim.vulnerable": true], events: [arrest],
            beneficiary: "victim-of-a-secret-name")
        return try VictimsCode.edition2020().determinations(
            from: evidence, asOf: try Instant(asOf), on: .englandAndWales)
    }

    @Test func aDutyStandsOnItsLastDay() throws {
        let owed = try determinations(arrestAt: "2023-12-22T15:10:00Z", asOf: "2023-12-22T16:00:00Z")
        let arrest = try #require(owed.first { $0.duty == "vc2020.right6.notify-arrest" })
        #expect(arrest.due == (try Instant("2023-12-28T00:00:00Z")))
        let entry = try #require(try DutyCalendarEntry(arrest))
        let lines = Self.unfolded(DutyCalendar([entry], madeAt: stamp).text)
        #expect(lines.prefix(3) == ["BEGIN:VCALENDAR", "VERSION:2.0", lines[2]])
        #expect(lines.contains("DTSTART;VALUE=DATE:20231227"))
        #expect(lines.contains("DTEND;VALUE=DATE:20231228"))
        #expect(lines.contains("DTSTAMP:20231114T221320Z"))
        #expect(lines.contains("STATUS:CONFIRMED"))
        #expect(lines.suffix(2) == ["END:VEVENT", "END:VCALENDAR"])
    }

    /// A due instant at midnight of British Summer Time is 23:00 in UTC and still the end of a whole day.
    @Test func summerTimeMovesNoDay() throws {
        let owed = try determinations(arrestAt: "2023-06-06T15:10:00Z", asOf: "2023-06-06T16:00:00Z")
        let arrest = try #require(owed.first { $0.duty == "vc2020.right6.notify-arrest" })
        #expect(arrest.due == (try Instant("2023-06-07T23:00:00Z")))
        let text = DutyCalendar([try #require(try DutyCalendarEntry(arrest))], madeAt: stamp).text
        #expect(text.contains("DTSTART;VALUE=DATE:20230607\r\n"))
    }

    @Test func whatIsOverOrNotOwedHasNoEntry() throws {
        let owed = try determinations(arrestAt: "2023-12-22T15:10:00Z", asOf: "2024-02-01T16:00:00Z")
        let late = try #require(owed.first { $0.duty == "vc2020.right6.notify-arrest" })
        #expect(late.status == .breached)
        #expect(try DutyCalendarEntry(late) == nil)
    }

    @Test func whatMayNotBeOwedIsTentative() throws {
        let arrest = Event("e1", .suspectArrested, at: .instant(try Instant("2023-12-22T15:10:00Z")))
        let owed = try VictimsCode.edition2020().determinations(
            from: Evidence(facts: ["victim.is_business": false], events: [arrest], beneficiary: "v"),
            asOf: try Instant("2023-12-22T16:00:00Z"), on: .englandAndWales)
        let open = try #require(owed.first { $0.duty == "vc2020.right6.notify-arrest" })
        #expect(open.due == nil)
        let entry = try #require(try DutyCalendarEntry(open))
        let text = DutyCalendar([entry], madeAt: stamp).text
        #expect(text.contains("STATUS:TENTATIVE"))
        #expect(text.contains("DTSTART;VALUE=DATE:20231227\r\n"))
    }

    @Test func nothingPersonalIsInIt() throws {
        let owed = try determinations(arrestAt: "2023-12-22T15:10:00Z", asOf: "2023-12-22T16:00:00Z")
        let entries = try owed.compactMap { try DutyCalendarEntry($0) }
        #expect(!entries.isEmpty)
        let text = Self.unfolded(DutyCalendar(entries, madeAt: stamp).text).joined()
        #expect(!text.contains("secret"))
        #expect(!text.contains("e1"))
        let ids = Self.unfolded(DutyCalendar(entries, madeAt: stamp).text).filter { $0.hasPrefix("UID:") }
        #expect(Set(ids).count == entries.count)
    }

    @Test func linesAreFoldedAndTextEscaped() throws {
        let id = Identifier<DutyTurn>(high: 1, low: 2)
        let area = Area(rawValue: "Ward; with, a \\ and\nü" + String(repeating: "é€😀", count: 40))
        let begin = try Instant("2023-07-01T18:00:00Z")
        let entry = try #require(
            DutyCalendarEntry(
                id, of: .specialConstable, in: area, from: begin, until: begin.adding(milliseconds: 60_000)))
        let text = DutyCalendar([entry], madeAt: stamp).text
        for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
        let summary = try #require(Self.unfolded(text).first { $0.hasPrefix("SUMMARY:") })
        #expect(summary.hasPrefix("SUMMARY:special-constable\\, Ward\\; with\\, a \\\\ and\\nü"))
        #expect(summary.hasSuffix(String(repeating: "é€😀", count: 40)))
        #expect(text.contains("DTSTART:20230701T180000Z\r\nDTEND:20230701T180100Z\r\n"))
    }

    @Test func aTurnThatEndsBeforeItBeginsIsNone() throws {
        let noon = try Instant("2023-07-01T12:00:00Z")
        let id = Identifier<DutyTurn>(high: 1, low: 2)
        #expect(DutyCalendarEntry(id, of: .specialConstable, in: "A", from: noon, until: noon) == nil)
    }

    @Test func entriesStandInOrderAndOncePerIdentity() throws {
        let noon = try Instant("2023-07-01T12:00:00Z")
        func turn(_ low: UInt64, _ hours: Int64, in area: Area = "A") throws -> DutyCalendarEntry {
            let begin = noon.adding(milliseconds: hours * 3_600_000)
            return try #require(
                DutyCalendarEntry(
                    Identifier<DutyTurn>(high: 0, low: low), of: .streetWatch, in: area, from: begin,
                    until: begin.adding(milliseconds: 1)))
        }
        let calendar = DutyCalendar([try turn(1, 5), try turn(2, 1), try turn(1, 3, in: "B")], madeAt: noon)
        let lines = Self.unfolded(calendar.text)
        #expect(lines.filter { $0.hasPrefix("DTSTART") } == ["DTSTART:20230701T130000Z", "DTSTART:20230701T150000Z"])
        #expect(lines.filter { $0.hasPrefix("SUMMARY") } == ["SUMMARY:street-watch\\, A", "SUMMARY:street-watch\\, B"])
    }
}
