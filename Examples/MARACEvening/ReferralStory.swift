import CommunitySafetyKit

/// The case is referred: by the checklist, by judgement, or as a repeat.
struct ReferralStory {
    private let assessment: RiskAssessment

    init(upon assessment: RiskAssessment) { self.assessment = assessment }

    /// Tells the referral, and gives it as it was accepted and listed.
    func tell() throws -> MARACReferral {
        print("\nReferral: the criteria are asked, and say where they are from")
        let byList = try referral(upon: .visibleHighRisk)
        try show("by the checklist", byList)
        MARACEvening.attempt("accepted on the checklist") { try byList.requireCriterion() }
        let byJudgement = try referral(upon: .professionalJudgement)
        try show("by judgement", byJudgement)
        try byJudgement.requireCriterion()
        let accepted = try byJudgement.applying(.accept, at: try Instant("2024-06-04T09:00:00Z")).value
        print("  accepted on judgement: done")

        print("  Had it been discussed before, on 3 June 2023, would an incident bring it back?")
        for (day, same) in [("2024-06-03", Answer.yes), ("2024-06-04", .yes), ("2024-06-03", .unknown)] {
            try show("    on \(day), same parties: \(same.rawValue)", try repeatIncident(on: day, sameParties: same))
        }
        MARACEvening.attempt("a notice of the conference to the suspect") {
            try ConferenceNotice(of: byJudgement.id, to: [.victim(Cast.victim.id), .suspect(Cast.suspect)])
        }
        return accepted
    }

    private func show(_ way: String, _ referral: MARACReferral) throws {
        guard let finding = try referral.criterionFinding() else { return print("  \(way): nothing to ask upon") }
        let why = finding.failing.map { "not met: \($0.summary)" } + finding.open.map { "not known: \($0.summary)" }
        print("  \(way): \(finding.answer)" + (why.isEmpty ? "" : "; \(why.joined(separator: "; "))"))
        guard referral.criterion != .repeatIncident else { return }
        let sources = try Safeguarding.maracCriteria().sources.filter { finding.citation.sources.contains($0.id) }
        print("      \(finding.citation); \(finding.bindingForce), \(finding.verification)")
        print("      seen in: \(sources.first?.title ?? "nothing")")
    }

    private func referral(upon criterion: MARACCriterion) throws -> MARACReferral {
        try MARACReferral(
            id: Cast.id(40), of: Cast.victim.id, by: Cast.police.id, on: assessment.day, upon: criterion,
            assessment: assessment, judgement: criterion == .professionalJudgement ? assessment.judgement?.reason : nil,
            suspects: [Cast.suspect], children: Cast.children(checked: assessment.day))
    }

    private func repeatIncident(on day: String, sameParties: Answer) throws -> MARACReferral {
        let day = try CivilDate(day)
        return try MARACReferral(
            id: Cast.id(41), of: Cast.victim.id, by: Cast.police.id, on: day, upon: .repeatIncident, events: [day],
            lastDiscussed: try CivilDate("2023-06-03"), sameParties: sameParties)
    }
}
