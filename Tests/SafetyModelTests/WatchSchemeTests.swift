import CivilTime
import SafetyModel
import Testing

@Suite struct WatchSchemeTests {
    func watch(memberCount: Int? = 12, reviewInterval: Period? = .months(12)) throws -> WatchScheme {
        let term = try DayInterval(from: try day("2024-01-01"))
        let coordinator = Appointment(
            id: .init(high: 2, low: 1), of: .init(high: 0, low: 9), to: .watchCoordinator, in: "Mill Lane", for: term)
        return try WatchScheme(
            id: .init(high: 0, low: 1), name: "Mill Lane Watch", kind: .neighbourhood, area: "Mill Lane",
            coordinators: try Appointments(singleHolderPosts: [.watchCoordinator], [coordinator]),
            memberCount: memberCount, lastReview: .reached(on: try day("2024-05-01")), reviewInterval: reviewInterval)
    }

    @Test func aWatchRoundTrips() throws {
        let watch = try watch().applying(.launch, at: Instant(milliseconds: 0)).value
        #expect(try roundTrip(watch) == watch)
        let bare = try WatchScheme(id: .init(high: 0, low: 2), name: "?", kind: "bats", area: "Belfry")
        #expect(try roundTrip(bare) == bare)
        #expect(bare.memberCount == nil && bare.reviewInterval == nil && bare.lastReview == .notRecorded)
    }

    @Test func membersAreNotFewerThanNone() throws {
        var watch = try watch(memberCount: 0)
        let expected = WatchSchemeError(watch.id, .memberCount(-1))
        #expect(throws: expected) { try watch.set(memberCount: -1) }
        #expect(throws: expected) { try self.watch(memberCount: -1) }
        #expect(watch.memberCount == 0)
        let text = try storedText(of: watch).replacing(#""memberCount":0"#, with: #""memberCount":-1"#)
        #expect(refusal(WatchScheme.self, from: text, as: WatchSchemeError.self) == expected)
    }

    @Test(arguments: [Period.months(0), .weeks(-1), .asSoonAsPossible, .asAgreed("review")])
    func aReviewNeedsAPeriodThatCanRecur(_ period: Period) throws {
        var watch = try watch()
        let expected = WatchSchemeError(watch.id, .impossiblePeriod(period))
        #expect(throws: expected) { try watch.set(reviewInterval: period) }
        #expect(throws: expected) { try self.watch(reviewInterval: period) }
        #expect(expected.description.contains("\(watch.id)") && expected.description.contains("\(period)"))
        #expect(watch.reviewInterval == .months(12))
        try watch.set(reviewInterval: nil)
        #expect(watch.reviewInterval == nil)
    }

    @Test func aStoredImpossiblePeriodIsRefused() throws {
        let watch = try watch()
        let text = try storedText(of: watch).replacing(#""months":12"#, with: #""months":0"#)
        #expect(
            refusal(WatchScheme.self, from: text, as: WatchSchemeError.self)
                == WatchSchemeError(watch.id, .impossiblePeriod(.months(0))))
    }
}
