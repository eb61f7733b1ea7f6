import CommunitySafetyKit

/// A constable goes through the checklist at the kitchen table; some of it stays open.
struct Intake {
    private let day: CivilDate
    private let open: [RiskItemCode: Answer]

    init() throws {
        day = try CivilDate("2024-06-03")
        var answers: [RiskItemCode: Answer] = ["pregnant": .no, "order broken": .no, "choked": .unknown]
        for item in try Cast.checklist().items where item.code != "pet hurt" && answers[item.code] == nil {
            answers[item.code] = .yes
        }
        open = answers
    }

    /// Tells the intake, and gives the assessment on which the case goes on.
    func tell() throws -> RiskAssessment {
        print("Intake, Monday 3 June 2024, about \(Cast.victim.name.map { "\($0)" } ?? "nobody")")
        MARACEvening.attempt("a mandatory question left out") {
            try assessment(open.filter { $0.key != "choked" })
        }
        let asked = try assessment(open)
        print("  asked, and one answer is that nobody knows: done")
        show(asked)
        MARACEvening.attempt("judged to be standard, with a reason") {
            try assessment(open, judgement: judgement(.standard, "she seemed calm"))
        }
        let raised = try assessment(open, judgement: judgement(.high, "he has found out that she is leaving"))
        print("  judged to be high, because \(raised.judgement.map { "\($0.reason)" } ?? ""): done")
        show(raised)
        return raised
    }

    private func show(_ assessment: RiskAssessment) {
        func list(_ codes: [some CustomStringConvertible]) -> String {
            codes.isEmpty ? "none" : codes.map(\.description).joined(separator: " or ")
        }
        print("    yes to \(assessment.tally); grade \(list(assessment.grades))")
        print("    answers that could change the grade: \(list(assessment.decidingItems))")
        print("    to be looked at again by \(assessment.lastReviewDay.map { "\($0)" } ?? "no day")")
    }

    private func judgement(_ grade: RiskGrade, _ reason: String) -> ProfessionalJudgement {
        ProfessionalJudgement(grade: grade, reason: Personal(reason, sensitivity: .special, purpose: .safeguarding))
    }

    private func assessment(
        _ answers: [RiskItemCode: Answer], judgement: ProfessionalJudgement? = nil
    ) throws -> RiskAssessment {
        try RiskAssessment(
            id: Cast.id(21), of: .victim(Cast.victim.id), with: try Cast.checklist(), on: day, by: Cast.assessor,
            training: try TrainingRecord("risk-assessment", achieved: try CivilDate("2023-02-01")), answers: answers,
            judgement: judgement)
    }
}
