import CivilTime
import SafetyModel
import Testing

@Suite struct PracticeTests {
    static func figure(_ number: Int, _ period: String, _ area: Area?, measure: String = "burglaries") throws
        -> Statistic
    {
        try Statistic(
            Figure(number), unit: "burglaries", of: measure, in: period, area: area,
            from: Passage("a-report-of-wexley", "page 3"), status: .claimed)
    }

    static func example(_ grade: EvidenceGrade, _ figures: [Statistic]) throws -> PracticeExample {
        try PracticeExample(
            id: .init(high: 0xA6, low: 1), title: "Alley gates", problem: "burglaries at the back",
            response: "gates", result: "fewer burglaries", grade: grade, figures: figures, hallmarks: [.delivery])
    }

    @Test func theGradeFollowsFromTheFigures() throws {
        let here = try [Self.figure(40, "2007", "Wexley"), Self.figure(25, "2008", "Wexley")]
        let there = try [Self.figure(30, "2007", "Oxley"), Self.figure(31, "2008", "Oxley")]
        #expect(EvidenceGrade(borneBy: []) == .description)
        #expect(try EvidenceGrade(borneBy: [Self.figure(25, "2008", "Wexley")]) == .description)
        #expect(EvidenceGrade(borneBy: [here[0], here[0]]) == .description)
        #expect(EvidenceGrade(borneBy: here) == .beforeAndAfter)
        #expect(EvidenceGrade(borneBy: here + [there[0]]) == .beforeAndAfter)
        #expect(EvidenceGrade(borneBy: here + there) == .comparison)
        let other = try [
            Self.figure(3, "2007", "Oxley", measure: "fires"), Self.figure(2, "2008", "Oxley", measure: "fires"),
        ]
        #expect(EvidenceGrade(borneBy: here + other) == .beforeAndAfter)
        let nowhere = try [Self.figure(3, "2007", nil), Self.figure(2, "2008", nil)]
        #expect(EvidenceGrade(borneBy: here + nowhere) == .beforeAndAfter)
        #expect(EvidenceGrade.description < .beforeAndAfter && EvidenceGrade.beforeAndAfter < .comparison)
    }

    @Test func aGradeThatTheFiguresDoNotBearIsRefused() throws {
        let here = try [Self.figure(40, "2007", "Wexley"), Self.figure(25, "2008", "Wexley")]
        #expect(try Self.example(.beforeAndAfter, here).grade == .beforeAndAfter)
        #expect(try Self.example(.description, here).grade == .description)
        expectRefusal(by: .gradeHasItsEvidence, "'comparison'", "'before-and-after'") {
            _ = try Self.example(.comparison, here)
        }
        let text = try storedText(of: Self.example(.description, [])).replacing("description", with: "comparison")
        #expect(refusal(PracticeExample.self, from: text, as: Rejection.self)?.rule == .gradeHasItsEvidence)
    }

    static func assessment(_ number: UInt64, _ ratings: [HallmarkAssessment.Rating]) throws -> HallmarkAssessment {
        try HallmarkAssessment(
            id: .init(high: 0xA7, low: number), of: .init(high: 0xA0, low: 1), on: day("2010-03-31"), ratings: ratings)
    }

    @Test func aSelfAssessmentShowsEveryHallmark() throws {
        let before = try Self.assessment(1, [.init(.leadership, .notReached)])
        let now = try Self.assessment(
            2, [.init(.leadership, .partly, shownBy: ["a chair in post"]), .init(.engagement, .notReached)])
        let profile = now.profile(of: Hallmark.known, since: before)
        #expect(profile.count == 6)
        #expect(profile.map(\.standing) == [.partly, nil, nil, nil, .notReached, nil])
        #expect(profile.map(\.before) == [.notReached, nil, nil, nil, nil, nil])
        #expect(now.profile(of: ["a-mark-of-our-own"]).map(\.standing) == [nil])
    }

    @Test func aHallmarkThatIsReachedIsShown() throws {
        for standing in [HallmarkAssessment.Standing.reached, .partly] {
            expectRefusal(by: .hallmarkHasEvidence, "'engaged-communities'", standing.rawValue) {
                _ = try Self.assessment(1, [.init(.engagement, standing, shownBy: [" "])])
            }
        }
        expectRefusal(by: .hallmarkHasEvidence, "twice") {
            _ = try Self.assessment(1, [.init(.skills, .notReached), .init(.skills, .notReached)])
        }
    }
}
