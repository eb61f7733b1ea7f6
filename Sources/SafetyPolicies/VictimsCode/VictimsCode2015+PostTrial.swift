import PolicyEngine

extension VictimsCode2015 {
    /// Chapter 2, Part A, sections 4 and 5: outcome and sentence, and contact after it.
    static let outcome: [Duty] = [
        Duty(
            "vc2015.s4.outcome",
            citing: chapter(.postTrial),
            summary: "Told the outcome of the trial",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .wcuReceipt(of: .verdictOrCaseOutcome), triggerVerification: .unverified,
            within: [.workingDays(1, .unverified)],
            dischargedBy: [.service("outcome")],
            notes: [.outcomeJudgement]),
        Duty(
            "vc2015.s4.sentence",
            citing: chapter(.postTrial),
            summary: "Told the sentence with a short explanation",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .wcuReceipt(of: .sentencePassed), triggerVerification: .unverified,
            within: [.workingDays(1, .unverified)],
            dischargedBy: [.service("sentence")],
            unjudged: ["questions referred to CPS"]),
        Duty(
            "vc2015.s4.expenses",
            citing: chapter(.postTrial, seenIn: ["cps-expenses"]),
            summary: "Paid witness expenses",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .cpsReceipt(of: .expensesClaimReceived), triggerVerification: .primary,
            within: [.workingDays(10, .primary)],
            dischargedBy: [.service("expenses")],
            notes: [.targetOfTheCPS]),
        Duty(
            "vc2015.s4.bereaved-meetings",
            citing: chapter(.postTrial, seenIn: ["cps-bereaved"]),
            summary: """
                CPS meetings for bereaved close relatives after conviction, sentence, acquittal or leave to appeal
                """,
            owedTo: .bereavedCloseRelatives, audienceVerification: .primary, owedBy: [.cps],
            upon: .event(.conviction), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("bereaved-meetings")],
            notes: [.noLimitStated, .bereavedMeetingsJudgement]),
        Duty(
            "vc2015.s4.vcs-referral",
            citing: chapter(.postTrial),
            summary: "Told of the Victim Contact Scheme; details passed to probation",
            owedTo: .vcsEligible, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .event(.sentencePassedVCSEligible), triggerVerification: .unverified,
            within: [.workingDays(20, .unverified)],
            exceptedWhen: .optedOut,
            dischargedBy: [.service("vcs-referral")]),
        Duty(
            "vc2015.s4.vcs-information",
            citing: chapter(.postTrial),
            summary: "Key-stage information and representations through a Victim Liaison Officer",
            owedTo: .vcsMembers, audienceVerification: .unverified, owedBy: [.probationVCS],
            upon: .event(.vcsOptIn), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vcs-information")],
            unjudged: [
                "at probation's discretion",
                "no Victim Liaison Officer for unrestricted patients (changed in 2020)",
            ],
            notes: [.noLimitStated, .vcsInformationJudgement]),
        Duty(
            "vc2015.s4.parole-vps",
            citing: chapter(.postTrial),
            summary: "Statement to the Parole Board and apply to read it",
            owedTo: .vcsMembers, audienceVerification: .unverified, owedBy: [.probationVCS, .paroleBoard],
            upon: .event(.paroleBoardReview), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vcs-parole-vps")],
            notes: [.noLimitStated]),
    ]

    /// Chapter 2, Part A, sections 4 and 5: appeals.
    static let appeals: [Duty] = [
        Duty(
            "vc2015.s4.appeal-leave",
            citing: chapter(.postTrial),
            summary: "Told whether the appeal may go ahead",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .wcuReceipt(of: .permissionToAppealDecided), triggerVerification: .unverified,
            within: [.workingDays(1, .unverified)],
            dischargedBy: [.service("appeal-leave")]),
        Duty(
            "vc2015.s4.appeal-bail",
            citing: chapter(.postTrial),
            summary: "Told of release on bail pending appeal or changes",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .wcuReceipt(of: .appellantBailDecision), triggerVerification: .unverified,
            within: [.workingDays(1, .unverified)],
            dischargedBy: [.service("appeal-bail")]),
        Duty(
            "vc2015.s4.appeal-hearing-dates",
            citing: chapter(.postTrial),
            summary: "Told dates, times and places of further hearings",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .wcuReceipt(of: .appealHearingListed), triggerVerification: .unverified,
            within: [.workingDays(1, .unverified)],
            dischargedBy: [.service("appeal-hearing-dates")]),
        Duty(
            "vc2015.s4.appeal-outcome",
            citing: chapter(.postTrial),
            summary: "Told the appeal result or any change of sentence",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .wcuReceipt(of: .appealOutcome), triggerVerification: .unverified,
            within: [.workingDays(1, .unverified)],
            dischargedBy: [.service("appeal-outcome")],
            notes: [.appealOutcomeJudgement]),
        Duty(
            "vc2015.s4.appeal-judgment",
            citing: chapter(.postTrial),
            summary: "Ask for a copy of the Court of Appeal or Supreme Court judgment",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.court],
            upon: .event(.appealOutcome), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("appeal-judgment")],
            unjudged: ["on request, once published"],
            notes: [.noLimitStated]),
    ]

    /// Chapter 2, Part A, sections 4 and 5: what victims are told about the offender later.
    static let offender: [Duty] = [
        Duty(
            "vc2015.s4.sfo-report",
            citing: chapter(.postTrial),
            summary: "Victim summary report on a serious further offence",
            owedTo: .any([.sfoVictims, .parentsOfUnder18]), audienceVerification: .unverified, owedBy: [.probationVCS],
            upon: .event(.seriousFurtherOffenceCharged), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("sfo-report")],
            notes: [.noLimitStated]),
        Duty(
            "vc2015.s4.sex-offender-register-review",
            citing: chapter(.postTrial),
            summary: "Told of an application to leave the notification requirements",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.notificationReviewApplication), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("sex-offender-register-review")],
            notes: [.noLimitStated]),
        Duty(
            "vc2015.s4.unwanted-contact",
            citing: chapter(.postTrial),
            summary: "Report unwanted contact from an offender",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.hmpps, .probationVCS, .yot, .police],
            upon: .event(.unwantedContact), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("unwanted-contact")],
            notes: [.noLimitStated]),
    ]
}
