import CivilTime
import Foundation
import SafetyModel
import SafetyReports
import Testing

@Suite struct SeriesTests {
    static let scale = ["very safe", "fairly safe", "a bit unsafe", "very unsafe"]

    static func asked(
        _ wording: String = "How safe do you feel walking alone after dark?", scale: [String] = scale
    ) throws -> IndicatorDefinition {
        try .survey(
            "residents who feel safe alone near home after dark", wording: wording, scale: scale,
            counting: Set(scale.prefix(2)))
    }

    static func series(_ rows: [(String, String, Int?, IndicatorDefinition)]) throws -> Series {
        var series = Series("feels-safe", in: "percent")
        for (day, figure, base, definition) in rows {
            try series.add(
                Observation(
                    #require(Figure(figure)), on: CivilDate(day), base: base, by: definition,
                    publishedIn: Source.passage))
        }
        return series
    }

    /// A figure that nobody can have found, read from wherever, is no reason to crash.
    @Test func hugeFiguresHaveNoDifference() throws {
        let definition = try Self.asked()
        func observation(_ units: Int, _ places: Int, _ day: CivilDate) throws -> Observation {
            try Observation(
                Figure(units: units, places: places), on: day, base: .max, by: definition, publishedIn: Source.passage)
        }
        var series = Series("feels-safe", in: "percent")
        try series.add(observation(.max, 0, CivilDate("2020-03-31")))
        try series.add(observation(5, 18, CivilDate("2021-03-31")))
        try series.add(observation(.min, 0, CivilDate("2022-03-31")))
        for (start, end) in [("2020-03-31", "2021-03-31"), ("2020-03-31", "2022-03-31")] {
            let change = try #require(try series.change(from: CivilDate(start), to: CivilDate(end)))
            #expect(change.difference == nil && change.certainty() == .notKnown)
        }
        let whole = try Proportion(.max, of: .max)
        func share(_ share: Proportion) throws -> Observation? {
            try .share(share, on: CivilDate("2021-03-31"), by: definition, under: Tables.fiveUp)
        }
        #expect(try share(whole)?.figure == Figure("100.0"))
        #expect(try share(Proportion(5, of: 80))?.figure == Figure("6.3"))
    }

    /// A percentage with its base gives the count away, so it is hidden where the count, the rest or the base is small.
    @Test func aFigureSaysWhyItIsPublic() throws {
        let (day, definition) = (try CivilDate("2021-03-31"), try Self.asked())
        func isShown(_ count: Int, _ base: Int, _ rule: DisclosureRule = Tables.fiveUp) throws -> Bool {
            try Observation.share(Proportion(count, of: base), on: day, by: definition, under: rule) != nil
        }
        #expect(try isShown(5, 10) && isShown(0, 10) && isShown(10, 10))
        #expect(try !isShown(4, 10) && !isShown(6, 10) && !isShown(4, 4))
        let hiding = try DisclosureRule(threshold: 5, zeros: .hidden)
        #expect(try !isShown(0, 10, hiding) && !isShown(10, 10, hiding) && isShown(5, 10, hiding))
        for source in [Passage("test-publication", " "), Passage(" ", "table 1")] {
            let refusal = #expect(throws: Rejection.self) {
                try Observation(Figure(3), on: day, base: 9, by: definition, publishedIn: source)
            }
            #expect(refusal?.rule == .figureIsAlreadyPublic)
        }
        let cited = try Observation(Figure(3), on: day, base: 9, by: definition, publishedIn: Source.passage)
        let shown = try #require(
            try Observation.share(Proportion(5, of: 10), on: day, by: definition, under: Tables.fiveUp))
        for one in [cited, shown] {
            let data = try JSONEncoder().encode(one)
            #expect(try JSONDecoder().decode(Observation.self, from: data) == one)
            var object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            object["rule"] = nil
            object["source"] = nil
            let bare = try JSONSerialization.data(withJSONObject: object)
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(Observation.self, from: bare) }
        }
    }

    @Test func aSurveyStatesWordingScaleAndBase() throws {
        func rule(_ make: () throws -> Void) -> RecordRule? {
            (#expect(throws: Rejection.self) { try make() })?.rule
        }
        #expect(rule { _ = try Self.asked("") } == .indicatorIsDefined)
        #expect(rule { _ = try Self.asked(scale: ["yes"]) } == .indicatorIsDefined)
        #expect(
            rule {
                _ = try IndicatorDefinition.survey("m", wording: "w", scale: ["yes", "no"], counting: ["yes", "no"])
            } == .indicatorIsDefined)
        #expect(rule { _ = try IndicatorDefinition.recorded("robberies", by: " ") } == .indicatorIsDefined)
        #expect(rule { _ = try IndicatorDefinition.published("") } == .indicatorIsDefined)
        #expect(rule { _ = try Self.series([("2020-03-31", "71", nil, Self.asked())]) } == .surveyStatesItsBase)
        #expect(rule { _ = try Self.series([("2020-03-31", "71", 0, Self.asked())]) } == .surveyStatesItsBase)
        #expect(
            rule {
                let asked = try Self.asked()
                _ = try Self.series([("2020-03-31", "71", 400, asked), ("2020-03-31", "72", 400, asked)])
            } == .seriesHasOneFigureAPeriod)
    }

    @Test func noChangeAcrossABreak() throws {
        let (old, new) = (try Self.asked(), try Self.asked("How safe or unsafe do you feel after dark?"))
        let series = try Self.series([
            ("2020-03-31", "71", 1000, old), ("2021-03-31", "74", 1000, old), ("2022-03-31", "60", 1000, new),
            ("2023-03-31", "66", 1000, new), ("2024-03-31", "70", 1000, old),
        ])
        #expect(series.breaks.map(\.changed) == [[.wording], [.wording]])
        let refusal = #expect(throws: Rejection.self) {
            try series.change(from: CivilDate("2021-03-31"), to: CivilDate("2022-03-31"))
        }
        #expect(refusal?.rule == .noChangeAcrossABreak)
        // The old wording came back; the break in between stays.
        #expect(throws: Rejection.self) {
            try series.change(from: CivilDate("2020-03-31"), to: CivilDate("2024-03-31"))
        }
        #expect(try series.change(from: CivilDate("2020-03-31"), to: CivilDate("2021-03-31"))?.difference == 3)
        #expect(series.trend.map { $0.change?.difference?.units } == [3, 6, nil])
    }

    @Test func everyAspectIsABreak() throws {
        let standard = try IndicatorDefinition.recorded("knife crime", by: "HOCR 2014")
        let other = try IndicatorDefinition.recorded("knife crime", by: "HOCR 2018")
        let wider = try IndicatorDefinition.recorded("knife crime and threats", by: "HOCR 2018")
        let rescaled = try Self.asked(scale: ["safe", "hardly", "unsafe"])
        #expect(other.differences(from: standard) == [.recordingStandard])
        #expect(wider.differences(from: standard) == [.recordingStandard, .measure])
        #expect(try rescaled.differences(from: Self.asked()) == [.scale])
        #expect(try standard.differences(from: Self.asked()).contains(.kind))
    }

    /// 71 of 100 then 80 of 100: within chance; of 1,000 each, beyond it.
    ///
    /// Newcombe's interval, by hand from Wilson's:
    /// (0.614552, 0.789992) and (0.711171, 0.866632).
    @Test func chance() throws {
        func certainty(_ base: Int?) throws -> SeriesChange.Certainty {
            let definition = try base == nil ? .published("feels safe") : Self.asked()
            let series = try Self.series([
                ("2020-03-31", "71.0", base, definition), ("2021-03-31", "80.0", base, definition),
            ])
            return try #require(try series.change(from: CivilDate("2020-03-31"), to: CivilDate("2021-03-31")))
                .certainty()
        }
        guard case .withinChance(let interval) = try certainty(100) else {
            Issue.record("within chance")
            return
        }
        #expect((interval.lower + 0.02905).magnitude < 0.0005 && (interval.upper - 0.20634).magnitude < 0.0005)
        guard case .beyondChance = try certainty(1000) else {
            Issue.record("beyond chance")
            return
        }
        #expect(try certainty(nil) == .notKnown)
    }

    @Test func theGapToAnotherSeries() throws {
        let asked = try Self.asked()
        let felt = try Self.series([
            ("2020-03-31", "80", 500, asked), ("2021-03-31", "72", 500, asked), ("2022-03-31", "70", 500, asked),
        ])
        var recorded = Series("robbery", in: "crimes")
        for (day, count, edition) in [("2020-03-31", 300, "a"), ("2021-03-31", 200, "b"), ("2022-03-31", 150, "b")] {
            try recorded.add(
                Observation(
                    Figure(count), on: CivilDate(day), by: .recorded("robberies", by: edition),
                    publishedIn: Source.passage))
        }
        let gap = try SeriesGap(of: felt, to: recorded)
        #expect(gap.leftOut == [try CivilDate("2020-03-31")])
        #expect(gap.points.count == 2 && gap.points[0].gap == 0)
        #expect((gap.points[1].first - 97.2222).magnitude < 0.001 && gap.points[1].second == 75)
        let apart = try Self.series([("2019-03-31", "80", 500, asked)])
        let refusal = #expect(throws: Rejection.self) { try SeriesGap(of: apart, to: recorded) }
        #expect(refusal?.rule == .seriesShareAPeriod)
    }
}
