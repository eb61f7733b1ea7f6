import CivilTime
import SafetyModel
import Testing

@Suite struct PoliceCrimePlanTests {
    static let burglaries = PlanMeasure.ID(high: 0xE2, low: 1)
    static let satisfied = PlanMeasure.ID(high: 0xE2, low: 2)
    static let fewer = PlanObjective.ID(high: 0xE3, low: 1)
    static let better = PlanObjective.ID(high: 0xE3, low: 2)

    static func measure(_ baseline: Figure = 1000, _ target: Figure = 800, due: String = "2015-12-31") throws
        -> PlanMeasure
    {
        try PlanMeasure(
            id: burglaries, "burglaries", in: "burglaries a year", from: baseline, to: target, by: day(due))
    }

    static func plan(
        _ number: UInt64 = 1, _ term: (String, String?) = ("2013-01-01", "2017-01-01"), due: String = "2015-12-31",
        area: Area = "Midshire", objectives: [PlanObjective]? = nil, by: [PlanObjective.ID] = [fewer]
    ) throws -> PoliceCrimePlan {
        try PoliceCrimePlan(
            id: .init(high: 0xE4, low: number), for: area, term: .days(term.0, term.1),
            objectives: try objectives ?? [
                PlanObjective(id: fewer, "Fewer burglaries", measures: [measure(due: due)]),
                PlanObjective(
                    id: better, "Better service",
                    measures: [
                        PlanMeasure(
                            id: satisfied, "satisfied victims", in: "percent", from: Figure(units: 805, places: 1),
                            to: Figure(units: 850, places: 1), by: day("2016-12-31"))
                    ]),
            ],
            commitments: [ManifestoCommitment("Fewer burglaries", by: by), ManifestoCommitment("More specials")])
    }

    static func reading(_ figure: Figure, _ text: String) throws -> PlanMeasure.Reading {
        try .init(figure, on: day(text))
    }

    @Test func progressGoesFromBaselineToTarget() throws {
        var measure = try Self.measure()
        #expect(try measure.progress(on: day("2013-06-01")).standing == .notKnown)
        for (figure, text) in [(1010, "2013-12-31"), (933, "2014-12-31"), (800, "2016-06-01")] {
            try measure.record(Self.reading(Figure(figure), text))
        }
        func progress(_ text: String) throws -> PlanMeasure.Progress { try measure.progress(on: day(text)) }
        #expect(try progress("2013-12-30").standing == .notKnown)
        #expect(try progress("2013-12-31").standing == .notBegun && progress("2013-12-31").wayDone == Figure("-5.0"))
        #expect(try progress("2015-12-31").standing == .underWay && progress("2015-12-31").wayDone == Figure("33.5"))
        #expect(try progress("2016-01-01").standing == .missed)
        #expect(try progress("2016-06-01").standing == .reached && progress("2016-06-01").wayDone == Figure("100.0"))
    }

    @Test func thePlanTellsItsObjectives() throws {
        var plan = try Self.plan()
        let before = try plan.progress(on: day("2014-01-01"))
        #expect(before.map(\.objective) == [Self.fewer, Self.better])
        #expect(before.map(\.counts) == [[.notKnown: 1], [.notKnown: 1]] && before.map(\.isReached) == [nil, nil])
        try plan.record(Self.reading(799, "2014-06-01"), of: Self.burglaries)
        try plan.record(Self.reading(Figure(units: 849, places: 1), "2014-06-01"), of: Self.satisfied)
        #expect(try plan.progress(on: day("2014-06-01")).map(\.isReached) == [true, false])
        #expect(plan.promisesWithoutObjective.map(\.promise) == ["More specials"])
        #expect(try roundTrip(plan) == plan)
    }

    @Test func aPlanIsForItsTerm() throws {
        for due in ["2012-12-31", "2017-01-01"] {
            expectRefusal(by: .planIsForItsTerm, "due on \(due)") { _ = try Self.plan(due: due) }
        }
        #expect(try Self.plan(due: "2016-12-31").objectives.count == 2)
        expectRefusal(by: .planIsForItsTerm, "0 objectives") { _ = try Self.plan(objectives: []) }
        expectRefusal(by: .promiseIsMetByAnObjective, "no objective") {
            _ = try Self.plan(by: [.init(high: 1, low: 1)])
        }
        var plans = try PoliceCrimePlans([Self.plan()])
        expectRefusal(by: .planIsForItsTerm, "2016-12-31 until 2017-01-01") {
            try plans.add(
                Self.plan(
                    2, ("2016-12-31", nil), due: "2017-12-31",
                    objectives: Self.plan().objectives.map {
                        PlanObjective(id: $0.id, $0.what, measures: [])
                    }))
        }
        expectRefusal(by: .planIsForItsTerm, "already") { try plans.add(Self.plan()) }
        try plans.add(Self.plan(2, area: "Oxshire"))
        #expect(try plans.plan(for: "Midshire", on: day("2016-12-31"))?.id.low == 1)
        #expect(try plans.plan(for: "Midshire", on: day("2017-01-01")) == nil)
    }

    @Test func aMeasureHasAWayToGo() throws {
        expectRefusal(by: .planMeasureHasItsWay, "from 5 to 5") { _ = try Self.measure(5, 5) }
        expectRefusal(by: .planMeasureHasItsWay, "from 5 to 5.5") {
            _ = try Self.measure(5, Figure(units: 55, places: 1))
        }
        expectRefusal(by: .planMeasureHasItsWay, "it goes from") { _ = try Self.measure(Figure(.min), Figure(.max)) }
        var plan = try Self.plan()
        expectRefusal(by: .planMeasureHasItsWay, "799.5") {
            try plan.record(Self.reading(Figure(units: 7995, places: 1), "2014-06-01"), of: Self.burglaries)
        }
        try plan.record(Self.reading(799, "2014-06-01"), of: Self.burglaries)
        expectRefusal(by: .planMeasureHasItsWay, "two readings") {
            try plan.record(Self.reading(798, "2014-06-01"), of: Self.burglaries)
        }
        expectRefusal(by: .planMeasureHasItsWay, "no measure") {
            try plan.record(Self.reading(798, "2014-06-01"), of: .init(high: 1, low: 1))
        }
    }

    @Test func aPlanBeginsUnderACommissioner() throws {
        let holders = try OfficeTests.holders()
        try Self.plan().requireCommissioner(among: holders)
        expectRefusal(by: .planHasACommissioner, "vacant on 2016-05-12") {
            try Self.plan(1, ("2016-05-12", nil), due: "2016-12-30").requireCommissioner(among: holders)
        }
    }
}
