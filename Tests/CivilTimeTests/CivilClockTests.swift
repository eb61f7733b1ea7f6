import CivilTime
import Foundation
import Testing

@Suite("The clock")
struct CivilClockTests {
    @Test("GMT and BST are Foundation's Europe/London in every hour of 1996 to 2037")
    func everyHour() throws {
        let zone = try #require(TimeZone(identifier: "Europe/London"))
        let start = try Instant("1996-01-01T00:00:00Z")
        let end = try Instant("2038-01-01T00:00:00Z")
        var differing: [Instant] = []
        var instant = start
        var summerHours = 0
        while instant < end {
            let offset = try CivilClock.unitedKingdom.offsetSeconds(at: instant)
            let date = Date(timeIntervalSince1970: Double(instant.milliseconds / 1000))
            if offset != zone.secondsFromGMT(for: date) { differing.append(instant) }
            summerHours += offset / 3600
            instant = instant.adding(seconds: 3600)
        }
        #expect(differing == [])
        #expect(summerHours > 200_000)
    }

    @Test("A day begins at the instant that is the first of that day")
    func everyDay() throws {
        var date = try CivilDate("1996-01-02")
        let end = try CivilDate("2100-01-01")
        while date < end {
            let start = try CivilClock.unitedKingdom.startOfDay(date)
            let before = try CivilClock.unitedKingdom.date(at: start.adding(milliseconds: -1))
            let at = try CivilClock.unitedKingdom.date(at: start)
            guard at == date, before == date.adding(days: -1) else {
                Issue.record("\(date) begins at \(start), which is in \(at) after \(before)")
                return
            }
            date = date.adding(days: 1)
        }
    }

    @Test(
        "The clocks change at 01:00 UTC",
        arguments: [
            ("2024-03-31T00:59:59.999Z", 0), ("2024-03-31T01:00:00Z", 3600),
            ("2024-10-27T00:59:59.999Z", 3600), ("2024-10-27T01:00:00Z", 0),
        ])
    func change(text: String, offset: Int) throws {
        #expect(try CivilClock.unitedKingdom.offsetSeconds(at: Instant(text)) == offset)
    }

    @Test(
        "Days that begin around the change",
        arguments: [
            ("2024-03-31", "2024-03-31T00:00:00Z"), ("2024-04-01", "2024-03-31T23:00:00Z"),
            ("2024-10-27", "2024-10-26T23:00:00Z"), ("2024-10-28", "2024-10-28T00:00:00Z"),
        ])
    func starts(day: String, start: String) throws {
        #expect(try CivilClock.unitedKingdom.startOfDay(CivilDate(day)) == Instant(start))
    }

    @Test("Outside its range the UK clock refuses, and both ends are inside")
    func range() throws {
        let clock = CivilClock.unitedKingdom
        let outside = CivilTimeError(.outsideClock, "")
        #expect(try clock.date(at: Instant("1996-01-01T00:00:00Z")) == CivilDate("1996-01-01"))
        #expect(try clock.date(at: Instant("2100-01-01T00:00:00Z")) == CivilDate("2100-01-01"))
        #expect(throws: outside) { try clock.date(at: Instant("1995-12-31T23:59:59.999Z")) }
        #expect(throws: outside) { try clock.date(at: Instant("2100-01-01T00:00:00.001Z")) }
        #expect(throws: outside) { try clock.startOfDay(CivilDate("1995-12-31")) }
        #expect(throws: outside) { try clock.startOfDay(CivilDate("2100-01-02")) }
        #expect(throws: outside) { try clock.date(at: Instant(milliseconds: .min)) }
        #expect(throws: outside) { try clock.startOfDay(CivilDate(dayNumber: .max)) }
    }

    @Test("A fixed clock keeps its offset")
    func fixed() throws {
        let clock = CivilClock.fixed(offsetSeconds: -18_000)
        #expect(try clock.date(at: Instant("2024-07-01T04:59:59Z")) == CivilDate("2024-06-30"))
        #expect(try clock.startOfDay(CivilDate("2024-07-01")) == Instant("2024-07-01T05:00:00Z"))
        #expect(throws: CivilTimeError(.outsideClock, "")) {
            try CivilClock.fixed(offsetSeconds: 64_801).date(at: Instant("2024-07-01T04:59:59Z"))
        }
        #expect(throws: CivilTimeError(.outsideClock, "")) { try clock.date(at: Instant(milliseconds: .max)) }
    }
}
