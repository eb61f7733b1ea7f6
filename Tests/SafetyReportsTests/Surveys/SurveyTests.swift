import CivilTime
import SafetyModel
import SafetyReports
import Testing

@Suite struct SurveyTests {
    static func instrument(_ wording: String = "How satisfied are you overall?") throws -> SurveyInstrument {
        let scale = ["satisfied", "neither", "dissatisfied"]
        func asked(_ measure: String, _ wording: String) throws -> IndicatorDefinition {
            try .survey(measure, wording: wording, scale: scale, counting: ["satisfied"])
        }
        return try SurveyInstrument(
            "victims-1",
            questions: [
                "overall": asked("victims satisfied overall", wording),
                "kept-informed": asked("victims satisfied with being kept informed", "And with being kept informed?"),
                "first-contact": asked("victims satisfied with first contact", "And with first contact?"),
            ])
    }

    static func wave() throws -> SurveyWave {
        var wave = SurveyWave(of: try instrument(), to: try CivilDate("2023-03-31"))
        let (yes, no) = ("satisfied", "dissatisfied")
        let rows: [(String?, String?, String?)] = [
            (yes, yes, yes), (yes, yes, no), (yes, yes, yes), (no, no, yes), (no, no, no), (yes, no, yes),
            (nil, yes, nil), (no, no, nil),
        ]
        for (overall, informed, contact) in rows {
            var answers: [SurveyInstrument.QuestionID: String] = [:]
            answers["overall"] = overall
            answers["kept-informed"] = informed
            answers["first-contact"] = contact
            try wave.add(SurveyResponse(answers))
        }
        return wave
    }

    @Test func answersAreOfTheScaleAndTheBaseIsThere() throws {
        var wave = SurveyWave(of: try Self.instrument(), to: try CivilDate("2023-03-31"))
        #expect(throws: Rejection.self) { try SurveyInstrument("x", questions: [:]) }
        for answers: [SurveyInstrument.QuestionID: String] in [["overall": "delighted"], ["parking": "satisfied"]] {
            let refusal = #expect(throws: Rejection.self) { try wave.add(SurveyResponse(answers)) }
            #expect(refusal?.rule == .answersAreOfTheScale && refusal?.description.contains("delighted") == false)
        }
        let refusal = #expect(throws: Rejection.self) { try wave.score("overall") }
        #expect(refusal?.rule == .shareHasABase)
        #expect(throws: Rejection.self) { try wave.score("parking") }
    }

    @Test func scoreTrendAndDrivers() throws {
        let wave = try Self.wave()
        #expect(try wave.score("overall") == Proportion(4, of: 7))
        #expect(wave.unanswered("overall") == 1)
        let two = try DisclosureRule(threshold: 2, zeros: .shown)
        #expect(try wave.observation("overall", under: two)?.figure == Figure("57.1"))
        #expect(try wave.observation("overall", under: two)?.base == 7)
        // Four and three are few; who reads 57.1 % of 7 knows both.
        #expect(try wave.observation("overall", under: Tables.fiveUp) == nil)
        let drivers = try wave.drivers(of: "overall")
        #expect(drivers.map(\.question) == ["kept-informed", "first-contact"])
        #expect(try drivers[0].with == Proportion(3, of: 3) && drivers[0].without == Proportion(1, of: 4))
        #expect(drivers[0].interval().upper > drivers[0].difference)

        var series = Series("satisfaction", in: "percent")
        try series.add(#require(try wave.observation("overall", under: two)))
        var later = SurveyWave(
            of: try Self.instrument("Overall, how satisfied were you?"), to: try CivilDate("2024-03-31"))
        for _ in 1...2 { try later.add(SurveyResponse(["overall": "satisfied"])) }
        try series.add(#require(try later.observation("overall", under: two)))
        #expect(series.breaks.map(\.changed) == [[.wording]])
    }
}
