import CivilTime
import Foundation
import PolicyEngine
import SafetyModel
import SafetyPolicies
import SeededRandom
import Testing

@Suite struct WatchReviewTests {
    static let launch = "2023-06-01T09:00:00Z"

    func watch(
        _ lastReview: Milestone, every interval: Period? = .months(6), launched: String? = launch
    ) throws -> WatchScheme {
        let watch = try WatchScheme(
            id: .init(high: 0, low: 1), name: "Mill Lane Watch", kind: .neighbourhood, area: "Mill Lane",
            lastReview: lastReview, reviewInterval: interval)
        guard let launched else { return watch }
        return try watch.applying(.launch, at: try Instant(launched)).value
    }

    func reviews(of watch: WatchScheme, at instant: Instant, adding events: [Event] = []) throws -> [Determination] {
        var evidence = Evidence(forReviewsOf: watch)
        evidence.events += events
        return try WatchReview.policy(for: watch).determinations(from: evidence, asOf: instant, on: .englandAndWales)
    }

    /// The one determination of a watch.
    func review(of watch: WatchScheme, at instant: Instant) throws -> Determination {
        let found = try reviews(of: watch, at: instant)
        try #require(found.count == 1)
        return found[0]
    }

    /// Due instants counted by hand: the end of the corresponding day, or of the week's same day, UK time.
    @Test(arguments: [
        ("2024-01-31", Period.months(1), "2024-03-01T00:00:00Z"),
        ("2023-10-15", .months(6), "2024-04-15T23:00:00Z"),
        ("2024-02-29", .years(1), "2025-03-01T00:00:00Z"),
        // 31 March 2024 has 23 hours, and ends at midnight of summer time.
        ("2024-03-24", .weeks(1), "2024-03-31T23:00:00Z"),
        ("2024-03-23", .weeks(1), "2024-03-31T00:00:00Z"),
        // 27 October 2024 has 25 hours, and ends at midnight of winter time.
        ("2024-10-20", .weeks(1), "2024-10-28T00:00:00Z"),
        ("2024-10-19", .weeks(1), "2024-10-26T23:00:00Z"),
        // Good Friday and Easter Monday do not count, nor does the day of the review.
        ("2024-03-28", .workingDays(1), "2024-04-02T23:00:00Z"),
    ])
    func aReviewIsDueAtTheEndOfTheDay(_ day: String, _ interval: Period, _ due: String) throws {
        let watch = try watch(.reached(on: try CivilDate(day)), every: interval)
        let due = try Instant(due)
        let before = try review(of: watch, at: Instant(milliseconds: due.milliseconds - 1))
        #expect(before.status == .pending && before.due == due)
        let late = try review(of: watch, at: due)
        #expect(late.status == .breached && late.due == due)
        #expect(late.verification == .secondary && late.bindingForce == .localScheme)
    }

    /// Against Foundation's calendar and zone, for random days and intervals.
    @Test func dueInstantsAreThoseOfAnotherCalendar() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "Europe/London"))
        let seed: UInt64 = 20_261_121
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let number = Int.random(in: 13_600...21_900, using: &generator)
            let count = Int.random(in: 1...30, using: &generator)
            let midnight = Date(timeIntervalSince1970: Double(number) * 86_400)
            var utc = Calendar(identifier: .gregorian)
            utc.timeZone = try #require(TimeZone(identifier: "UTC"))
            let start = try #require(calendar.date(from: utc.dateComponents([.year, .month, .day], from: midnight)))
            let (interval, unit): (Period, Calendar.Component) =
                switch Int.random(in: 0...2, using: &generator) {
                case 0: (.months(count), .month)
                case 1: (.weeks(count), .weekOfYear)
                default: (.years(min(count, 5)), .year)
                }
            let last = try #require(
                calendar.date(byAdding: unit, value: interval.count ?? 0, to: start))
            let next = try #require(calendar.date(byAdding: .day, value: 1, to: last))
            let expected = Int64(next.timeIntervalSince1970) * 1000
            let watch = try watch(.reached(on: CivilDate(dayNumber: number)), every: interval)
            let found = try review(of: watch, at: Instant(milliseconds: expected))
            #expect(
                found.due?.milliseconds == expected && found.status == .breached,
                "seed \(seed): day \(number), \(interval)")
        }
    }

    @Test func withoutAnIntervalNoYearIsInvented() throws {
        let watch = try watch(.reached(on: try CivilDate("2010-01-01")), every: nil)
        let found = try review(of: watch, at: try Instant("2024-06-01T12:00:00Z"))
        #expect(found.status == .judgement && found.due == nil && found.dueEarliest == nil)
        #expect(found.summary.contains("no interval is agreed"))
    }

    @Test(arguments: [Milestone.notRecorded, .reached(on: nil)], [Period.months(6), nil])
    func aReviewThatNobodyRecordedIsAskedFor(_ lastReview: Milestone, _ interval: Period?) throws {
        let found = try review(
            of: try watch(lastReview, every: interval), at: try Instant("2030-01-01T00:00:00Z"))
        #expect(found.status == .undetermined)
        #expect(found.missing == [.event(.watchReviewIntervalStarted)])
        #expect(found.due == nil && found.dueEarliest == nil)
    }

    @Test func withoutAnyReviewTheIntervalRunsFromTheLaunchAndSaysSo() throws {
        let watch = try watch(.notReached)
        // Launched on 1 June, so six months end with 1 December.
        let due = try Instant("2023-12-02T00:00:00Z")
        let before = try review(of: watch, at: Instant(milliseconds: due.milliseconds - 1))
        #expect(before.status == .pending && before.due == due)
        #expect(before.verification == .unverified)
        #expect(try review(of: watch, at: due).status == .breached)
    }

    @Test func aWatchThatIsNotAtWorkOwesNothing() throws {
        let instant = try Instant("2030-01-01T00:00:00Z")
        #expect(try reviews(of: try watch(.notRecorded, launched: nil), at: instant) == [])
        #expect(try reviews(of: try watch(.notReached, launched: nil), at: instant) == [])
        let mistaken = try watch(.reached(on: try CivilDate("2024-01-01")))
            .applying(.enterInError, at: try Instant("2024-01-02T00:00:00Z")).value
        #expect(try reviews(of: mistaken, at: instant) == [])
        // Before it was launched nothing was owed, whatever was recorded later.
        #expect(try reviews(of: try watch(.notRecorded), at: try Instant("2023-06-01T08:59:59Z")) == [])
    }

    /// Two years' intervals after 10 May 2022 end with 10 May, in summer time.
    @Test(arguments: [
        ("2023-05-10T22:59:59.999Z", Status.pending, 0), ("2023-05-10T23:00:00Z", .breached, 1),
        ("2024-05-10T22:59:59.999Z", .breached, 1), ("2024-05-10T23:00:00Z", .breached, 2),
    ])
    func reviewsThatWereMissedAreCounted(_ instant: String, _ status: Status, _ missed: Int) throws {
        let watch = try watch(.reached(on: try CivilDate("2022-05-10")), every: .years(1))
        let found = try review(of: watch, at: try Instant(instant))
        #expect(found.status == status && found.missed == missed)
        #expect(found.due == (try Instant("2023-05-10T23:00:00Z")))
    }

    @Test func aReviewStartsTheNextInterval() throws {
        let watch = try watch(.reached(on: try CivilDate("2024-01-10")))
        let review = Event("r", .watchReviewed, at: .date(try CivilDate("2024-06-01")))
        let found = try reviews(of: watch, at: try Instant("2024-09-01T00:00:00Z"), adding: [review])
        #expect(found.map(\.status) == [.met, .pending])
        #expect(found.map(\.event) == ["last-review", "r"])
        // Six months from 1 June end with 1 December.
        #expect(found.last?.due == (try Instant("2024-12-02T00:00:00Z")))
    }

    @Test(arguments: [WatchScheme.Event.fallDormant, .close])
    func aWatchAtRestOwesNoFurtherReview(_ event: WatchScheme.Event) throws {
        // Due before 11 July 2024, local time.
        let watch = try watch(.reached(on: try CivilDate("2024-01-10")))
        let later = try Instant("2030-01-01T00:00:00Z")
        let inTime = try watch.applying(event, at: try Instant("2024-07-10T22:59:59.999Z")).value
        #expect(try review(of: inTime, at: later).status == .notOwed)
        // What was overdue by then stays overdue, and nothing is added to it.
        let tooLate = try watch.applying(event, at: try Instant("2024-07-10T23:00:00Z")).value
        let found = try review(of: tooLate, at: later)
        #expect(found.status == .breached && found.missed == 1)
        // Until the watch comes to rest nothing of it is known.
        #expect(try review(of: inTime, at: try Instant("2024-07-01T00:00:00Z")).status == .pending)
    }

    @Test func aRevivedWatchCountsOnFromItsLastReview() throws {
        var watch = try watch(.reached(on: try CivilDate("2024-01-10")))
        watch = try watch.applying(.fallDormant, at: try Instant("2024-05-01T00:00:00Z")).value
        watch = try watch.applying(.revive, at: try Instant("2024-06-01T00:00:00Z")).value
        #expect(try review(of: watch, at: try Instant("2024-07-10T22:00:00Z")).status == .pending)
        #expect(try review(of: watch, at: try Instant("2024-07-10T23:00:00Z")).status == .breached)
    }

    @Test func theAccountOfAReviewNamesNobodyWhoOwesIt() throws {
        let watch = try watch(.reached(on: try CivilDate("2024-01-10")))
        let instant = try Instant("2024-02-01T00:00:00Z")
        let explanation = try #require(
            try WatchReview.policy(for: watch).explanation(
                of: review(of: watch, at: instant), from: Evidence(forReviewsOf: watch), asOf: instant,
                on: .englandAndWales))
        let first = try #require(explanation.sentences(in: EnglishPhrasebook()).first)
        #expect(first.hasPrefix("Review agreement of Mill Lane Watch as recorded (local-scheme): Mill Lane Watch"))
        #expect(first.hasSuffix("Who owes it is not recorded."))
    }

    @Test func policiesOfSeveralWatchesStandBesideEachOther() throws {
        let other = try WatchScheme(id: .init(high: 0, low: 2), name: "Quay Watch", kind: .business, area: "Quay")
        let register = try Register([WatchReview.policy(for: try watch(.notReached)), WatchReview.policy(for: other)])
        #expect(
            register.policies.map(\.instrument) == [
                "Review agreement of Mill Lane Watch", "Review agreement of Quay Watch",
            ])
    }
}
