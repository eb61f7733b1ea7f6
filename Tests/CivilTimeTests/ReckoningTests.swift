import CivilTime
import Foundation
import SeededRandom
import Testing

@Suite("The account of a deadline")
struct ReckoningTests {
    @Test("Five working days over Christmas, day by day")
    func christmas() throws {
        let start = try Instant("2023-12-21T15:00:00Z")
        let account = try #require(try Period.workingDays(5).reckoning(from: start, on: .englandAndWales))
        #expect(
            account.days.map(\.description) == [
                "2023-12-21: the event's day, not counted", "2023-12-22: day 1", "2023-12-23: saturday, not counted",
                "2023-12-24: sunday, not counted", "2023-12-25: Christmas Day, not counted, taken as always known",
                "2023-12-26: Boxing Day, not counted, taken as always known", "2023-12-27: day 2",
                "2023-12-28: day 3", "2023-12-29: day 4", "2023-12-30: saturday, not counted",
                "2023-12-31: sunday, not counted",
                "2024-01-01: New Year’s Day, not counted, taken as always known", "2024-01-02: day 5",
            ])
        #expect(account.countedDays == 5)
        #expect(account.due == (try Instant("2024-01-03T00:00:00Z")))
        #expect(account.startRule == .eventDayNotCounted)
        #expect(account.basis.edition == WorkingCalendar.englandAndWales.edition)
        #expect(account.basis.division == .englandAndWales)
        #expect(account.basis.computedYears == [])
        #expect(account.pauses == [])
        let data = try JSONEncoder().encode(account)
        #expect(try JSONDecoder().decode(Reckoning.self, from: data) == account)
    }

    @Test("It says as of when it was known, and which years were computed")
    func basis() throws {
        let day = try CivilDate("2022-09-15")
        let funeral = try #require(
            try Period.workingDays(2).reckoning(
                from: Instant("2022-09-16T09:00:00Z"), on: .englandAndWales.known(on: day)))
        #expect(funeral.basis.knownOn == day)
        #expect(funeral.days.contains { $0.description.hasSuffix("not counted, announced 2022-09-10") })
        let computed = try #require(
            try Period.workingDays(1).reckoning(from: Instant("2027-12-31T09:00:00Z"), on: .scotland))
        #expect(computed.basis.computedYears == [2028])
    }

    @Test("Counting the first day, and elapsed time")
    func others() throws {
        let start = try Instant("2024-02-02T10:00:00Z")
        let first = try #require(
            try Period.calendarDaysCountingFirst(3).reckoning(from: start, on: .englandAndWales))
        #expect(first.days.map(\.description) == ["2024-02-02: day 1", "2024-02-03: day 2", "2024-02-04: day 3"])
        #expect(first.startRule == .eventDayCounted)
        let elapsed = try #require(try Period.hours(3).reckoning(from: start, on: .englandAndWales))
        #expect(elapsed.days == [])
        #expect(elapsed.startDay == nil)
        #expect(elapsed.startRule == .elapsed)
    }

    @Test("On random cases the last day counted ends at the due instant")
    func random() throws {
        let seed: UInt64 = 77
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let start = Instant(milliseconds: .random(in: 1_200_000_000_000...1_900_000_000_000, using: &generator))
            let count = Int.random(in: 1...40, using: &generator)
            for period in [Period.workingDays(count), .calendarDays(count), .calendarDaysCountingFirst(count)] {
                let account = try #require(try period.reckoning(from: start, on: .northernIreland))
                #expect(account.countedDays == count, "seed \(seed): \(period) from \(start)")
                #expect(account.days.last?.verdict == .counted(count), "seed \(seed): \(period) from \(start)")
                let last = try #require(account.lastDay)
                #expect(account.due == (try CivilClock.unitedKingdom.startOfDay(last.adding(days: 1))))
            }
        }
    }
}
