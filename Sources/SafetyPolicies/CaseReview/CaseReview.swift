import CivilTime
public import PolicyEngine

/// The review of how anti-social behaviour was dealt with, which a victim may ask for, and the standards around it, in
/// England and Wales.
public enum CaseReview {
    /// The case review under the Act of 2014, in force from 20 October 2014.
    public static func edition2014() throws(PolicyError) -> Policy {
        try Policy.asbCaseReview2014.get()
    }
}

extension PolicyID {
    /// The anti-social behaviour case review under the Act of 2014.
    public static let asbCaseReview2014: PolicyID = "asb-case-review/2014"
}

extension Policy {
    /// The anti-social behaviour case review under the Act of 2014, or the fault in its rules; built once.
    public static let asbCaseReview2014: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .asbCaseReview2014,
            title: "Anti-social behaviour case review",
            instrument: "Anti-social Behaviour, Crime and Policing Act 2014, ss. 104 and 105 and Schedule 4",
            bindingForce: .statute,
            inForce: InForce(from: CaseReview.commencement),
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [
                Fact("complaint.behaviour_on", "On which day was the behaviour that is complained of?", answer: .day),
                Fact("complaint.made_on", "On which day was the complaint made?", answer: .day),
                Fact(
                    "asb_review.decided_met",
                    "Did the relevant bodies decide, under their procedure, that the threshold is met?"),
            ],
            duties: [CaseReview.publicationOfFigures],
            criteria: [
                CaseReview.threshold, CaseReview.qualifyingComplaint, CaseReview.timelyApplication,
                CaseReview.decisionUnderProcedure,
            ],
            definitions: CaseReview.procedure,
            sources: [
                CaseReviewSources.asbcpa104, CaseReviewSources.asbcpa104En, CaseReviewSources.asbcpa105,
                CaseReviewSources.asbcpaSch4, CaseReviewSources.asbcpaSch4En, CaseReviewSources.si20142590,
                CaseReviewSources.wfCasereview, CaseReviewSources.copAsb2021, CaseReviewSources.lords20260225,
            ])
    }
}

extension CaseReview {
    static let commencement = CivilDate(dayNumber: 16_363)  // 20 October 2014

    static func act2014(
        _ locator: String?, located: Verification, seenIn sources: [SourceID]
    ) -> Citation {
        Citation(
            instrument: "Anti-social Behaviour, Crime and Policing Act 2014", edition: "in force 20 October 2014",
            locator: locator, locatorVerification: located, sources: sources)
    }
}
