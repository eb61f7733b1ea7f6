import CivilTime
import SafetyModel
import SafetyReports
import Testing

@Suite struct TimesTests {
    func times(_ minutes: [Int?]) throws -> ElapsedTimes {
        let start = try Instant("2023-03-01T12:00:00Z")
        var times = ElapsedTimes()
        for minutes in minutes {
            try times.add(
                from: start, to: minutes.map { Instant(milliseconds: start.milliseconds + Int64($0) * 60_000) })
        }
        return times
    }

    /// The textbook example of nearest rank: 15, 20, 35, 40, 50 have 20, 20, 35 and 50 as 30th, 40th, 50th and 100th.
    @Test func nearestRankAndMedian() throws {
        let times = try times([50, 15, 40, nil, 20, 35])
        let minute: Int64 = 60_000
        #expect(try [5, 30, 40, 50, 100].map { try times.percentile($0) } == [15, 20, 20, 35, 50].map { $0 * minute })
        #expect(times.median == 35 * minute && times.unknown == 1)
        #expect(try self.times([10, 20]).median == 15 * minute)
        #expect(try times.share(within: 35 * minute) == Proportion(3, of: 5))
        #expect(try ElapsedTimes().median == nil && ElapsedTimes().percentile(50) == nil)
    }

    @Test func whatIsNoTimeIsRefused() throws {
        var times = ElapsedTimes()
        #expect(throws: Rejection.self) {
            try times.add(from: Instant("2023-03-01T12:00:00Z"), to: Instant("2023-03-01T11:59:59Z"))
        }
        #expect(times == ElapsedTimes())
        for percent in [0, 101] {
            let refusal = #expect(throws: Rejection.self) { try times.percentile(percent) }
            #expect(refusal?.rule == .percentileIsOfAHundred)
        }
    }

    /// Two services with the same mean; one keeps its word evenly.
    @Test func consistencyIsMoreThanTheMean() throws {
        func service(_ actual: [Double?]) -> Consistency {
            Consistency(of: actual.map { Consistency.Pair(promised: 10, actual: $0) })
        }
        let (even, uneven) = (service([9, 10, 11, 10, nil]), service([2, 18, 1, 19]))
        #expect(even.meanDeviation == 0 && uneven.meanDeviation == 0)
        #expect(even.unknown == 1 && even.known == 4)
        #expect(try even.kept == Proportion(3, of: 4))
        #expect(try #require(even.variance) < 1 && uneven.variance == 290.0 / 3)
        #expect(even.interquartileRange == 1 && uneven.interquartileRange == 17)
        #expect(service([nil]).kept == nil && service([5]).variance == nil)
    }
}
