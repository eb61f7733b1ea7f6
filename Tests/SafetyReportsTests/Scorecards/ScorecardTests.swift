import CivilTime
import SafetyModel
import SafetyReports
import Testing

@Suite struct ScorecardTests {
    static func day(_ text: String) throws -> CivilDate { try CivilDate(text) }

    static func recorded(_ indicator: IndicatorID, _ rows: [(String, Int, String)]) throws -> Series {
        var series = Series(indicator, in: "crimes")
        for (day, count, edition) in rows {
            try series.add(
                Observation(
                    Figure(count), on: Self.day(day), by: .recorded("\(indicator)", by: edition),
                    publishedIn: Source.passage))
        }
        return series
    }

    static let all: [CommunityOutcome: [IndicatorID]] = Dictionary(
        uniqueKeysWithValues: CommunityOutcome.allCases.map { ($0, [IndicatorID(rawValue: "of-\($0.rawValue)")]) })

    @Test func everyOutcomeHasAnIndicator() throws {
        var lacking = Self.all
        lacking[.resilient] = []
        let refusal = #expect(throws: Rejection.self) { try OutcomeFramework(lacking) }
        #expect(refusal?.rule == .outcomeHasAnIndicator && refusal?.found.contains("resilient") == true)
    }

    @Test func theScorecardShowsUnknowns() throws {
        let framework = try OutcomeFramework(Self.all)
        let series = [
            try Self.recorded("of-safer", [("2022-03-31", 200, "a"), ("2023-03-31", 150, "a")]),
            try Self.recorded("of-informed", [("2022-03-31", 20, "a"), ("2023-03-31", 30, "b")]),
            try Self.recorded("of-active", [("2023-03-31", 30, "b")]),
        ]
        let card = try framework.scorecard(from: Self.day("2022-03-31"), to: Self.day("2023-03-31"), in: series)
        #expect(card.count == 7)
        guard case .changed(let change) = card[.safer]?["of-safer"] else {
            Issue.record("safer changed")
            return
        }
        #expect(change.difference == -50 && change.percent == -25)
        guard case .broken(let breaks) = card[.informed]?["of-informed"] else {
            Issue.record("informed is broken")
            return
        }
        #expect(breaks.map(\.changed) == [[.recordingStandard]])
        #expect(card[.active]?["of-active"] == .unknown && card[.realistic]?["of-realistic"] == .unknown)
    }

    @Test func anIndicatorSetCitesDefinitions() throws {
        let bare = IndicatorSet.Member("serious-violence", by: Passage("test-publication", " "))
        let cited = IndicatorSet.Member("serious-violence", by: Source.passage)
        for members in [[], [bare], [cited, cited]] {
            let refusal = #expect(throws: Rejection.self) { try IndicatorSet("PSA 23", members: members) }
            #expect(refusal?.rule == .indicatorCitesItsDefinition)
        }
    }

    @Test func aRiseThatMayBeReportingSaysSo() throws {
        let set = try IndicatorSet(
            "PSA 23",
            members: [
                .init("serious-violence", by: Source.passage),
                .init("sexual-offending", by: Source.passage, caveats: [.riseMayBeReporting]),
            ])
        let series = try Self.recorded("sexual-offending", [("2007-03-31", 100, "a"), ("2008-03-31", 130, "a")])
        let readings = set.readings(from: try Self.day("2007-03-31"), to: try Self.day("2008-03-31"), in: [series])
        #expect(readings["sexual-offending"]?.caveats == [.riseMayBeReporting])
        #expect(readings["serious-violence"]?.standing == .unknown)
    }

    @Test func frameworksMapOntoEachOther() throws {
        let confidence = try IndicatorDefinition.published("confidence")
        let earlier = PerformanceFramework(
            "old", indicators: ["a": confidence, "b": confidence, "c": confidence, "d": confidence])
        let wider = try IndicatorDefinition.published("wider")
        let later = PerformanceFramework(
            "new", indicators: ["a": confidence, "b2": confidence, "c": wider, "e": wider], takenUp: ["b": ["b2"]])
        #expect(
            later.mapping(from: earlier) == ["a": .same("a"), "b": .same("b2"), "c": .changed(["c"]), "d": .dropped])
        #expect(later.added(since: earlier) == ["e"])
    }

    @Test func targetsLiveUntilWithdrawn() throws {
        let target = PerformanceTarget(
            id: Identifier(high: 1, low: 2), for: "confidence", level: 60, from: Source.passage)
        #expect(throws: TransitionError.self) { try target.applying(.supersede, at: Instant("2008-01-01T00:00:00Z")) }
        let set = try target.applying(.set, at: Instant("2008-04-01T00:00:00Z")).value
        let gone = try set.applying(.withdraw, at: Instant("2010-06-29T09:00:00Z")).value
        func live(_ text: String, _ target: PerformanceTarget) throws -> Int {
            try [target].live(at: Instant(text)).count
        }
        #expect(try live("2008-03-31T23:59:59Z", gone) == 0)
        #expect(try live("2008-04-01T00:00:00Z", gone) == 1)
        #expect(try live("2010-06-29T08:59:59Z", gone) == 1)
        #expect(try live("2010-06-29T09:00:00Z", gone) == 0)
        let error = try set.applying(.enterInError, at: Instant("2009-01-01T00:00:00Z")).value
        #expect(try live("2008-06-01T00:00:00Z", error) == 0)
    }

    @Test func aGradeCitesItsRule() throws {
        let bands = [GradeRule.Band("fair", from: 50), GradeRule.Band("good", from: 70)]
        let nowhere = Passage("test-publication", "")
        for (bands, passage) in [(bands, nowhere), ([], Source.passage), (bands.reversed(), Source.passage)] {
            let refusal = #expect(throws: Rejection.self) { try GradeRule(bands, from: passage) }
            #expect(refusal?.rule == .gradeCitesItsRule)
        }
        #expect(throws: Rejection.self) {
            try ReportCard(of: "A force", on: Self.day("2010-03-31"), by: [:], from: [])
        }
    }

    @Test func aCardFromIndicators() throws {
        let rule = try GradeRule(
            [GradeRule.Band("fair", from: 50), GradeRule.Band("good", from: 70)], from: Source.passage)
        let series = [
            try Self.recorded("x", [("2010-03-31", 70, "a")]), try Self.recorded("y", [("2010-03-31", 49, "a")]),
        ]
        let card = try ReportCard(
            of: "A force", on: Self.day("2010-03-31"), by: ["x": rule, "y": rule, "z": rule], from: series)
        guard case .graded("good", _, let passage) = card.lines["x"], case .belowGrades = card.lines["y"] else {
            Issue.record("\(card.lines)")
            return
        }
        #expect(passage == Source.passage && card.lines["z"] == .notMeasured)
    }

    @Test func areaReportsCiteAndDate() throws {
        func report(
            _ area: Area, _ cell: PublishedCell, before: PublishedCell? = nil, base: Int? = 10_000,
            commentary: String = "Patrols on Fridays.", written: String = "2010-04-20"
        ) throws -> AreaReport {
            try AreaReport(
                on: area, to: Self.day("2010-03-31"), counting: cell, before: before,
                among: base.map { try Source.base($0) }, commentary: commentary, written: Self.day(written))
        }
        func rule(_ make: () throws -> AreaReport) -> RecordRule? {
            (#expect(throws: Rejection.self) { _ = try make() })?.rule
        }
        #expect(rule { try report("w1", .count(30), base: nil) } == .rateCitesItsBase)
        #expect(rule { try report("w1", .count(30), commentary: " ") } == .commentaryIsDated)
        #expect(rule { try report("w1", .count(30), written: "2010-03-31") } == .commentaryIsDated)

        let one = try report("w1", .count(30), before: .count(40))
        #expect(one.rate?.perThousand == 3 && one.change?.percent == -25)
        let others = try [report("w2", .count(60)), report("w3", .suppressed(.disclosureControl))]
        #expect(one.comparators(among: others + [one]).mapValues(\.value) == ["w2": 0.5])
        #expect(others[1].rate == nil && others[1].change == nil)
    }

    @Test func parityNeedsBoth() throws {
        let day = try Self.day("2010-03-31")
        let hard = try Self.recorded("detections", [("2010-03-31", 28, "a"), ("2011-03-31", 27, "a")])
        let felt = try SeriesTests.series([("2010-03-31", "71", 400, SeriesTests.asked())])
        let refusal = #expect(throws: Rejection.self) { try Parity(of: hard, and: felt, on: Self.day("2011-03-31")) }
        #expect(refusal?.rule == .seriesShareAPeriod)
        #expect(throws: Rejection.self) { try Parity(of: felt, and: hard, on: day) }
        let board = Parity.dashboard(of: [(hard, felt), (hard, hard)], on: day)
        #expect(board[0]?.felt.base == 400 && board[1] == nil)
    }

    @Test func aDatasetIsOfTheLedger() throws {
        var ledger = ReleaseLedger(under: Tables.fiveUp)
        _ = try ledger.publish(
            Tables.areas(["w1": 3, "w2": 20, "w3": 30]), as: "march", extracted: Self.day("2023-04-05"))
        func bundle(_ ids: [ReleaseID], licence: String = "OGL-UK-3.0", issued: String = "2023-04-20") throws
            -> OpenDataset
        {
            try OpenDataset(
                "Hate incidents", by: "A force", licence: licence, issued: Self.day(issued), of: ids, from: ledger)
        }
        let faults: [() throws -> OpenDataset] = [
            { try bundle(["april"]) }, { try bundle([]) }, { try bundle(["march"], licence: "") },
            { try bundle(["march"], issued: "2023-04-04") },
        ]
        for fault in faults {
            let refusal = #expect(throws: Rejection.self) { _ = try fault() }
            #expect(refusal?.rule == .datasetPassedDisclosureControl)
        }
        #expect(try bundle(["march"]).suppressions == ["march": 2])
    }
}
