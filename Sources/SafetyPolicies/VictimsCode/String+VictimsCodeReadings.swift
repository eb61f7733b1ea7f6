/// Notes that the rules of 2013 and 2015 share, and some of those of 2006.
extension String {
    static let needsAssessmentJudgement = """
        A judgement: service.needs-assessment also discharges the row of 2006, which asks for identification, not for \
        an assessment.
        """
    static let informationPackJudgement = """
        A judgement: service.information-pack is the word of 2020, where the victim is only told where to find it; it \
        also discharges the leaflet of 2006.
        """
    static let notifyInterviewUnderCautionJudgement = """
        A judgement: service.notify-interview-under-caution also discharges the row of 2006, whose trigger is another \
        (reported for summons).
        """
    static let closedWithoutChargeJudgement = """
        A judgement: service.closed-without-charge has no row in 2020, and also discharges that of 2006, which is for \
        serious cases only.
        """
    static let coldCaseJudgement = """
        A judgement: service.cold-case is the word of 2020, where the victim is told according to wishes; here the \
        victim is asked whether to be told.
        """
    static let vpsOfferJudgement = """
        A judgement: service.vps-offer is kept apart from vps-information of 2020, which has another trigger.
        """
    static let vpsReadAloudJudgement = """
        A judgement: service.vps-read-aloud is kept apart from vps-read-preference of 2020, which has another trigger.
        """
    static let notifyChargeJudgement = """
        A judgement: service.notify-charge is one act for the one row of 2020 and 2006, and discharges both the \
        decision and the first hearing here; telling of the charge without the hearing would wrongly discharge the \
        second.
        """
    static let notProsecutedJudgement = """
        A judgement: service.not-prosecuted is one act for the one row of 2020, and discharges both the police notice \
        and the CPS notice here.
        """
    static let bailToCourtReading = """
        The source counts from the charge or another decision on the suspect; here the limit runs from the release on \
        bail to court.
        """
    static let vrrPoliceJudgement = """
        A judgement: service.vrr-police is the word of 2020, which has one row for each scheme; here both are one row, \
        taken for that of the police.
        """
    static let courtVisitJudgement = """
        A judgement: service.court-visit is kept apart from bereaved-court-visit of 2020, which has another audience \
        and trigger.
        """
    static let outcomeJudgement = """
        A judgement: service.outcome also discharges the row of 2006 that has result and sentence in one; \
        service.sentence would not.
        """
    static let bereavedMeetingsJudgement = """
        A judgement: service.bereaved-meetings is kept apart from the words of 2020, which has a row for each meeting; \
        here one row holds them all.
        """
    static let vcsInformationJudgement = """
        A judgement: service.vcs-information is kept apart from vcs-sentence-meaning and the other rows of 2020, each \
        of them one item of what is one row here.
        """
    static let rjInformationJudgement = """
        A judgement: service.rj-information is kept apart from rj-adult-offender and rj-under18-offender, the two rows \
        of 2020 for this one.
        """
    static let compensationInformationReading = """
        The two years are the applicant's, to claim under the Criminal Injuries Compensation Scheme; for giving the \
        information no time limit was stated.
        """
    static let compensationInformationJudgement = """
        A judgement: service.compensation-information is kept apart from court-compensation-information and \
        cics-information, the two rows of 2020 for this one.
        """
    static let appealOutcomeJudgement = """
        A judgement: service.appeal-outcome also discharges the row of 2006 that has appeals and results in one.
        """
    static let sameContentSeenOf2015 = """
        The same content was seen in an undated page of Nottinghamshire Police, which is treated as of 2015.
        """
    static let fiveDaysSeen = "Source gives 5 days; 1 working day for enhanced from memory."
    static let answerForUnder18 = "Source is the answer for under-18s (Q191 of Help for Victims)."
    static let limitFromMemory = "Limit from memory."
    static let targetOfTheCPS = "The target of the CPS, not the Code's wording."
    static let limitInferred = "Limit inferred from the same passage."
    static let sameForAll = """
        Whether victims with enhanced entitlements were told sooner was not seen; the limit is taken to hold for all.
        """
}
