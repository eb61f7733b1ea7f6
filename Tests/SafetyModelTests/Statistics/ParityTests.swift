import CivilTime
import SafetyModel
import Testing

@Suite struct ParityTests {
    static func statistic(
        _ figure: Figure, _ measure: String, in period: String, area: Area? = "E23000026",
        status: Statistic.Status = .final
    ) throws -> Statistic {
        try Statistic(
            figure, unit: "percent", of: measure, in: period, area: area,
            from: Passage(.confidentCommunities, "line 33"), status: status)
    }

    @Test func indicatorsOfDifferentPeriodsAreNoPair() throws {
        let detections = try Self.statistic(30, "detections", in: "2013")
        #expect(
            try refusedRule {
                _ = try IndicatorPair(hard: detections, experienced: Self.statistic(70, "satisfaction", in: "2012"))
            } == .indicatorsAreMeasuredAlike)
        #expect(
            try refusedRule {
                _ = try IndicatorPair(
                    hard: detections, experienced: Self.statistic(70, "satisfaction", in: "2013", area: nil))
            } == .indicatorsAreMeasuredAlike)
        #expect(
            try refusedRule { _ = try ParityDashboard(hard: [detections, detections], experienced: []) }
                == .indicatorsAreMeasuredAlike)
    }

    @Test func theDashboardShowsWhereOnlyOneWasMeasured() throws {
        let hard = try ["2011", "2012", "2013"].map { try Self.statistic(30, "detections", in: $0) }
        let satisfaction = [
            try Self.statistic(70, "satisfaction", in: "2012"),
            try Self.statistic(72, "satisfaction", in: "2013", status: .claimed),
            try Self.statistic(75, "satisfaction", in: "2014"),
        ]
        let dashboard = try ParityDashboard(hard: hard, experienced: satisfaction)
        #expect(dashboard.lines["2011"] == .onlyHard(hard[0]))
        #expect(dashboard.lines["2012"] == .both(try IndicatorPair(hard: hard[1], experienced: satisfaction[0])))
        #expect(dashboard.lines["2014"] == .onlyExperienced(satisfaction[2]))
        // A claim beside a settled figure is no parity.
        #expect(dashboard.parity == Share(1, of: 4))
    }

    static func consistency(_ pairs: [(Int32, Int32?)]) -> PromiseConsistency {
        PromiseConsistency(of: pairs.map { PromiseConsistency.Pair(promised: $0.0, actual: $0.1) })
    }

    @Test func oneMeanMayHaveTwoSpreads() throws {
        let even = Self.consistency([(15, 20), (15, 20), (20, 25), (20, 25)])
        let uneven = Self.consistency([(15, 15), (15, 15), (20, 20), (20, 40)])
        #expect(even.meanDifference == Figure(units: 500, places: 2) && even.meanDifference == uneven.meanDifference)
        #expect(even.variance == 0)
        // The differences 0, 0, 0 and 20 lie 5, 5, 5 and 15 off their mean: (3 × 25 + 225) / 4.
        #expect(uneven.variance == 75)
        #expect(even.isMoreConsistent(than: uneven) == true && uneven.isMoreConsistent(than: even) == false)
        #expect(Self.consistency([(0, 1), (0, 2)]).variance == 0.25)
        #expect(Self.consistency([(10, 9), (10, 9), (10, 10)]).meanDifference == Figure(units: -67, places: 2))
    }

    @Test func whatNobodyRecordedLeavesItOpen() throws {
        let even = Self.consistency([(15, 20), (15, nil)])
        #expect(even.count == 1 && even.unknown == 1 && even.variance == 0)
        #expect(even.isMoreConsistent(than: Self.consistency([(1, 2), (1, 9)])) == nil)
        #expect(Self.consistency([]).variance == nil && Self.consistency([]).meanDifference == nil)
    }
}
