import CivilTime
import SafetyModel
import SeededRandom
import Testing

@Suite struct EarlySignalTests {
    static let noon = Instant(milliseconds: 1_790_000_000_000)

    @Test func table() throws {
        try expectTable(
            of: EarlySignal.State.self,
            """
                      confirm   dismiss   escalate  close  reopen
            raised    confirmed dismissed -         -      -
            confirmed -         dismissed escalated closed -
            escalated -         -         -         closed -
            dismissed -         -         -         -      raised
            closed    -         -         -         -      raised
            """)
    }

    static func method(
        months: Int = 6, deviations: Figure = 3, minimum: Int = 5, areas: Int = 2, at locator: String = "C1, page 2"
    ) throws -> SignalMethod {
        try SignalMethod(
            from: Passage("a-method-of-some-institute", locator), baselineMonths: months, deviations: deviations,
            minimumCount: minimum, minimumAreas: areas)
    }

    static func series(_ counts: [Int?], in area: Area = "Luton") throws -> SignalSeries {
        try SignalSeries(
            of: .vehicleCrime, in: area, from: try #require(CivilMonth(year: 2025, month: 11)), counts)
    }

    static func month(_ number: Int) throws -> CivilMonth {
        try #require(CivilMonth(year: 2025, month: 11)).adding(months: number)
    }

    @Test func aMethodIsCitedAndHasThresholds() {
        expectRefused(by: .signalMethodIsCited) { try Self.method(at: " ") }
        expectRefused(by: .signalMethodIsCited) { try Self.method(months: 2) }
        expectRefused(by: .signalMethodIsCited) { try Self.method(deviations: 0) }
        expectRefused(by: .signalMethodIsCited) { try Self.method(minimum: 0) }
        expectRefused(by: .signalMethodIsCited) { try Self.method(areas: 0) }
        expectRefused(by: .signalCountsAreCounts) { try Self.series([1, nil, -1]) }
    }

    // Of 2, 4, 4, 4, 5, 5 the mean is 4, the variance 1.2 and so taken as 4: three deviations are 6, the limit is 10.
    // Of 0, 30, 0, 30, 0, 30 the mean is 15, the variance 270: the limit is 15 + 3·√270 = 64.29….
    @Test(arguments: [
        ([2, 4, 4, 4, 5, 5], 10, false), ([2, 4, 4, 4, 5, 5], 11, true), ([0, 30, 0, 30, 0, 30], 64, false),
        ([0, 30, 0, 30, 0, 30], 65, true), ([0, 0, 0, 0, 0, 0], 5, true),
    ])
    func aCountAboveTheLimitIsAnAnomaly(_ baseline: [Int], _ count: Int, _ isAnomaly: Bool) throws {
        let series = try Self.series(baseline + [count])
        let reading = try Self.method().reading(of: Self.month(6), in: series)
        if case .anomaly(let found, let limit) = reading {
            #expect(isAnomaly && found == count && Double(count) > limit)
        } else {
            #expect(reading == .usual && !isAnomaly)
        }
    }

    @Test func fewCountsAndGapsAreNoAnomalies() throws {
        let method = try Self.method()
        let gap = try Self.series([2, nil, 4, 4, 5, 5, 100, 101, nil])
        #expect(try method.reading(of: Self.month(6), in: gap) == .notKnown)
        #expect(try method.reading(of: Self.month(7), in: gap) == .notKnown)
        #expect(try method.reading(of: Self.month(8), in: gap) == .notKnown)
        #expect(try method.reading(of: Self.month(5), in: gap) == .notKnown)
        #expect(try method.reading(of: Self.month(-1), in: gap) == .notKnown)
        #expect(try method.reading(of: Self.month(99), in: gap) == .notKnown)
        let few = try Self.series([0, 0, 0, 0, 0, 0, 4])
        #expect(try method.reading(of: Self.month(6), in: few) == .tooFew)
    }

    static func anomalies(_ areas: [Area]) throws -> [SignalAnomaly] {
        let quiet = try series([2, 4, 4, 4, 5, 5, 10], in: "Quiet")
        let loud = try areas.map { try series([2, 4, 4, 4, 5, 5, 11], in: $0) }
        return try method().anomalies(in: month(6), among: [quiet] + loud)
    }

    @Test func severalAreasGoToANationalOwner() throws {
        let found = try Self.anomalies(["Luton", "Leeds"])
        #expect(found.map(\.area) == ["Luton", "Leeds"])
        #expect(found.map(\.count) == [11, 11] && found.map(\.limit) == [10, 10])
        var signal = try EarlySignal(id: .init(high: 0, low: 1), from: found, by: Self.method())
        #expect(signal.areas == ["Luton", "Leeds"])
        #expect(throws: TransitionError.self) { try signal.escalated(to: "home_office", at: Self.noon) }
        signal = try signal.applying(.confirm, at: Self.noon).value
        expectRefused(by: .signalIsNational) { try signal.applying(.escalate, at: Self.noon) }
        let escalated = try signal.escalated(to: "home_office", at: Self.noon)
        #expect(escalated.directives == [.refer(to: "home_office")])
        #expect(escalated.value.owner == "home_office")
        let local = try EarlySignal(id: .init(high: 0, low: 2), from: Self.anomalies(["Luton"]), by: Self.method())
            .applying(.confirm, at: Self.noon).value
        expectRefused(by: .signalIsNational) { try local.escalated(to: "home_office", at: Self.noon) }
        expectRefused(by: .signalHasAnomalies) {
            try EarlySignal(id: .init(high: 0, low: 2), from: [], by: Self.method())
        }
    }

    // 200 series of 60 months of chance around a mean of 9, which is the sum of 90 coins of one in ten: a variance of
    // 8.1. The normal table gives 0.13 % above three deviations; with an estimated mean, and skew, it is some more.
    @Test func falseAlarmsAreRareInASimulation() throws {
        var generator = SeededGenerator(seed: 20_261_122)
        let quiet = try (0..<200).map { number in
            try Self.series(
                (0..<60).map { _ in (0..<90).count { _ in Int.random(in: 0..<10, using: &generator) == 0 } },
                in: Area(rawValue: "\(number)"))
        }
        let strict = try Self.method(months: 12).falseAlarms(in: quiet)
        #expect(strict.whole == 200 * 48)
        #expect((10...100).contains(strict.part), "\(strict.part) of \(strict.whole)")
        let loose = try Self.method(months: 12, deviations: 2).falseAlarms(in: quiet)
        #expect((200...700).contains(loose.part), "\(loose.part) of \(loose.whole)")
        #expect(try Self.method(months: 60).falseAlarms(in: quiet) == Self.method(months: 61).falseAlarms(in: quiet))
    }
}
