import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct MARACReferralTests {
    private func id<Entity>(_ number: UInt64) -> Identifier<Entity> { Identifier(high: 7, low: number) }

    /// A checklist of 24 questions of equal weight, of which so many are answered with yes, and so many not known.
    private func checklist(yes: Int, unknown: Int = 0) throws -> RiskAssessment {
        let codes = (1...24).map { RiskItemCode(rawValue: "q\($0)") }
        let instrument = try RiskInstrument(
            id: id(1), title: "Checklist", edition: "1",
            items: codes.map { RiskItem(code: $0, question: "?", isMandatory: true) },
            bands: [RiskBand(grade: .standard, from: 0, reviewWithin: .months(1))], needing: "checklist")
        let answers = codes.enumerated().map { position, code in
            (code, position < yes ? SafetyModel.Answer.yes : position < yes + unknown ? .unknown : .no)
        }
        return try RiskAssessment(
            id: id(2), of: .victim(id(3)), with: instrument, on: try CivilDate("2024-05-01"), by: id(4),
            training: try TrainingRecord("checklist", achieved: try CivilDate("2020-01-01")),
            answers: Dictionary(uniqueKeysWithValues: answers))
    }

    private func referral(
        _ criterion: MARACCriterion, on day: String = "2024-05-01", assessment: RiskAssessment? = nil,
        judgement: String? = nil, events: [String] = [], last: String? = nil, same: SafetyModel.Answer = .unknown
    ) throws -> MARACReferral {
        try MARACReferral(
            id: id(5), of: id(3), by: id(6), on: try CivilDate(day), upon: criterion, assessment: assessment,
            judgement: judgement.map { Personal($0, sensitivity: .special, purpose: .safeguarding) },
            events: try events.map { try CivilDate($0) }, lastDiscussed: try last.map { try CivilDate($0) },
            sameParties: same)
    }

    private func answer(_ referral: MARACReferral) throws -> Truth? { try referral.criterionFinding()?.answer }

    @Test(arguments: [
        (13, 0, Truth.no), (14, 0, .yes), (13, 1, .unknown), (12, 1, .no), (14, 10, .yes), (0, 24, .unknown),
    ])
    func fourteenAnswersAreCountedWithWhatIsUnknown(_ yes: Int, _ unknown: Int, _ expected: Truth) throws {
        let referral = try referral(.visibleHighRisk, assessment: checklist(yes: yes, unknown: unknown))
        #expect(try answer(referral) == expected)
        guard expected != .yes else { return try referral.requireCriterion() }
        let error = #expect(throws: CriterionUnmet.self) { try referral.requireCriterion() }
        #expect(error?.finding.criterion == "marac-visible-high-risk")
        #expect(error?.finding.policy == .maracCriteria)
    }

    @Test func judgementAndEscalationStandBesideTheChecklist() throws {
        #expect(try answer(referral(.professionalJudgement, judgement: "he knows where she works")) == .yes)
        let three = ["2024-03-01", "2023-05-01", "2024-01-01"]
        #expect(try answer(referral(.escalation, events: three)) == .yes)
        #expect(try answer(referral(.escalation, on: "2024-05-02", events: three)) == .no)
        #expect(throws: CriterionUnmet.self) { try referral(.escalation, events: ["2024-03-01"]).requireCriterion() }
    }

    @Test func aRepeatIsWithinTheCitedWindow() throws {
        func again(_ incident: String, same: SafetyModel.Answer = .yes) throws -> Truth? {
            try answer(
                referral(.repeatIncident, on: "2024-12-01", events: [incident], last: "2023-02-28", same: same))
        }
        #expect(try again("2024-02-28") == .yes)
        #expect(try again("2024-02-29") == .no)
        #expect(try again("2024-02-28", same: .no) == .no)
        #expect(try again("2024-02-28", same: .unknown) == .unknown)
        // The last event decides, in whatever order they are recorded.
        let late = try referral(
            .repeatIncident, on: "2024-12-01", events: ["2024-02-29", "2023-03-01"], last: "2023-02-28", same: .yes)
        #expect(try answer(late) == .no)
    }
}
