import CivilTime
import SafetyModel
import Testing

@Suite struct RiskAssessmentTests {
    private func judged(_ grade: RiskGrade, _ reason: String = "seen it before") -> ProfessionalJudgement {
        ProfessionalJudgement(grade: grade, reason: Made.text(reason))
    }

    @Test func anInstrumentContradictsNothing() throws {
        let whole = Made.instrument
        func make(_ items: [RiskItem]? = nil, _ bands: [RiskBand]? = nil) throws -> RiskInstrument {
            try RiskInstrument(
                id: whole.id, title: whole.title, edition: whole.edition, items: items ?? whole.items,
                bands: bands ?? whole.bands, needing: whole.competence)
        }
        #expect(try make() == whole)
        expectRefused(by: .instrumentIsWhole) { try make([]) }
        expectRefused(by: .instrumentIsWhole) { try make(whole.items + [whole.items[0]]) }
        expectRefused(by: .instrumentIsWhole) {
            try make([RiskItem(code: "z", question: "?", isMandatory: false, weight: 0)])
        }
        expectRefused(by: .instrumentIsWhole) { try make(nil, Array(whole.bands.dropFirst())) }
        expectRefused(by: .instrumentIsWhole) { try make(nil, [whole.bands[0], whole.bands[2], whole.bands[1]]) }
        expectRefused(by: .instrumentIsWhole) {
            try make(nil, whole.bands + [RiskBand(grade: .high, from: 9, reviewWithin: .months(1))])
        }
        for period in [Period.workingDays(5), .hours(1), .asSoonAsPossible, .months(0)] {
            expectRefused(by: .instrumentIsWhole) {
                try make(nil, [RiskBand(grade: .standard, from: 0, reviewWithin: period)])
            }
        }
    }

    @Test func whatWasNotAskedIsRefusedAndWhatNobodyKnowsIsNot() throws {
        expectRefused(by: .mandatoryItemsAreAsked) { try Made.assessment(["a": .yes]) }
        expectRefused(by: .mandatoryItemsAreAsked) { try Made.assessment(["a": .yes, "b": .no, "z": .no]) }
        let open = try Made.assessment(["a": .unknown, "b": .unknown])
        #expect(open.tally == Share(0, of: 4, unknown: 4))
        #expect(open.answer(to: "c") == .unknown)
    }

    @Test(
        arguments: [
            (["a": .no, "b": .no, "c": .no, "d": .no], ["standard"], []),
            (["a": .yes, "b": .no, "c": .no, "d": .no], ["standard"], []),
            (["a": .yes, "b": .yes, "c": .no, "d": .no], ["medium"], []),
            (["a": .yes, "b": .no, "c": .no, "d": .yes], ["high"], []),
            // 1 or 2: only c decides.
            (["a": .yes, "b": .no, "c": .unknown, "d": .no], ["standard", "medium"], ["c"]),
            // 2 or 3: nothing decides, though c is not known.
            (["a": .yes, "b": .yes, "c": .unknown, "d": .no], ["medium"], []),
            // 1, 2, 4 or 5.
            (["a": .yes, "b": .no, "c": .unknown, "d": .unknown], ["standard", "medium", "high"], ["c", "d"]),
            // 2, 3, 5 or 6: d decides, and c no longer does.
            (["a": .yes, "b": .yes, "c": .unknown, "d": .unknown], ["medium", "high"], ["d"]),
            // 0 or 3: the grade between standard and high is the only other one.
            (["a": .no, "b": .no, "c": .no, "d": .unknown], ["standard", "medium"], ["d"]),
        ] as [([RiskItemCode: Answer], [RiskGrade], [RiskItemCode])])
    func theGradeIsARangeWhereAnswersAreMissing(
        _ answers: [RiskItemCode: Answer], _ grades: [RiskGrade], _ deciding: [RiskItemCode]
    ) throws {
        let assessment = try Made.assessment(answers)
        #expect(assessment.actuarialGrades == grades)
        #expect(assessment.grades == grades)
        #expect(assessment.grade == (grades.count == 1 ? grades[0] : nil))
        #expect(assessment.decidingItems == deciding)
    }

    /// Held against trying every way of answering, one by one.
    @Test func theRangeIsThatOfAllWaysOfAnswering() throws {
        let codes = Made.instrument.items.map(\.code)
        for number in 0..<81 {
            var rest = number
            var answers: [RiskItemCode: Answer] = [:]
            for code in codes {
                answers[code] = Answer.allCases[rest % 3]
                rest /= 3
            }
            let assessment = try Made.assessment(answers)
            let open = codes.filter { answers[$0] == .unknown }
            func grade(_ choice: Int) -> RiskGrade {
                let yes = codes.filter { code in
                    open.firstIndex(of: code).map { choice >> $0 & 1 == 1 } ?? (answers[code] == .yes)
                }
                let score = yes.reduce(0) { $0 + ($1 == "d" ? 3 : 1) }
                return score < 2 ? .standard : score < 4 ? .medium : .high
            }
            let all = Set((0..<(1 << open.count)).map(grade))
            #expect(Set(assessment.actuarialGrades) == all)
            let deciding = open.enumerated().filter { position, _ in
                (0..<(1 << open.count)).contains { grade($0) != grade($0 ^ (1 << position)) }
            }.map(\.element)
            #expect(assessment.decidingItems == deciding)
        }
    }

    @Test func judgementRaisesAndNeverLowers() throws {
        let medium: [RiskItemCode: Answer] = ["a": .yes, "b": .yes, "c": .no, "d": .no]
        expectRefused(by: .judgementRaises) { try Made.assessment(medium, judging: judged(.standard)) }
        expectRefused(by: .judgementRaises) { try Made.assessment(medium, judging: judged(.high, " \n")) }
        expectRefused(by: .judgementRaises) { try Made.assessment(medium, judging: judged("extreme")) }
        #expect(try Made.assessment(medium, judging: judged(.medium)).grade == .medium)
        let raised = try Made.assessment(medium, judging: judged(.high))
        #expect(raised.grade == .high)
        #expect(raised.actuarialGrades == [.medium])
        // What is open above the judgement stays open, and below it no longer matters.
        let open: [RiskItemCode: Answer] = ["a": .yes, "b": .no, "c": .unknown, "d": .unknown]
        let partly = try Made.assessment(open, judging: judged(.medium))
        #expect(partly.grades == [.medium, .high])
        #expect(partly.decidingItems == ["d"])
        #expect(try Made.assessment(open, judging: judged(.high)).decidingItems == [])
    }

    @Test func theAssessorIsCompetentOnTheDay() throws {
        func assess(_ training: TrainingRecord, on day: CivilDate) throws -> RiskAssessment {
            try RiskAssessment(
                id: Made.id(3), of: .witness(Made.id(2)), with: Made.instrument, on: day, by: Made.id(4),
                training: training, answers: ["a": .no, "b": .no])
        }
        let achieved = Made.training.achieved
        #expect(try assess(Made.training, on: achieved).day == achieved)
        #expect(try assess(Made.training, on: Made.june).day == Made.june)
        expectRefused(by: .assessorIsCompetent) { try assess(Made.training, on: achieved.adding(days: -1)) }
        expectRefused(by: .assessorIsCompetent) { try assess(Made.training, on: Made.june.adding(days: 1)) }
        expectRefused(by: .assessorIsCompetent) {
            try assess(try TrainingRecord(.firstAid, achieved: achieved), on: Made.june)
        }
        expectRefused(by: .riskOfVictimOrWitness) {
            try Made.assessment(["a": .no, "b": .no], of: .suspect(Made.id(1)))
        }
    }

    @Test func theReviewIsThatOfTheGravestGradeItCanBe() throws {
        let low = try Made.assessment(["a": .no, "b": .no, "c": .no, "d": .no])
        #expect(low.lastReviewDay == (try day("2024-09-01")))
        let open = try Made.assessment(["a": .yes, "b": .no, "c": .no, "d": .unknown])
        #expect(open.grades == [.standard, .high])
        #expect(open.lastReviewDay == (try day("2024-06-08")))
    }

    @Test func whatIsReadIsCheckedToo() throws {
        let text = try storedText(of: Made.assessment(["a": .yes, "b": .no]))
        #expect(text.contains("\"b\":\"no\""))
        let error = refusal(
            RiskAssessment.self, from: text.replacing(",\"b\":\"no\"", with: ""), as: Rejection.self)
        #expect(error?.rule == .mandatoryItemsAreAsked)
    }

    /// Weights that no sum can hold are refused, and end nothing.
    @Test func weightsThatOverflowAreRefused() throws {
        let text = try storedText(of: Made.instrument)
            .replacing(#""weight":1"#, with: #""weight":9223372036854775807"#)
        #expect(refusal(RiskInstrument.self, from: text, as: Rejection.self)?.rule == .instrumentIsWhole)
        for (level, weight) in [(Int.max, 1), (2, Int.max), (1, Int.max)] {
            expectRefused(by: .prioritySchemeIsWhole) {
                try THRScheme(name: "Huge", highestLevel: level, threatWeight: weight, harmWeight: 1)
            }
        }
    }
}
