import PolicyEngine

extension VictimsCode2006 {
    /// Section 8, the courts; and what the House of Lords took upon itself, which is no duty under the Code.
    static let courts: [Duty] = [
        Duty(
            "vc2006.hmcs.results-to-wcu",
            citing: section(.courts, seenIn: ["hansard-2006"]),
            summary: "Courts pass results to Witness Care Units",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.hmcs],
            upon: .event(.verdictOrCaseOutcome), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("results-to-wcu")],
            notes: [.limitUnknown, "Provider-to-provider duty; days not seen."]),
        Duty(
            "vc2006.lords.leave-to-wcu",
            citing: judicialOffice("41.6", seenIn: ["hl-redbook"]),
            summary: "House of Lords Judicial Office tells WCUs that leave to appeal is granted",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.houseOfLordsJudicialOffice],
            upon: .event(.permissionToAppealDecided), triggerVerification: .primary,
            within: [.workingDays(1, .primary)],
            dischargedBy: [.service("leave-to-wcu")],
            notes: ["Not a Code duty; shows the operating standard."]),
        Duty(
            "vc2006.lords.result-to-wcu",
            citing: judicialOffice("41.7", seenIn: ["hl-redbook"]),
            summary: "House of Lords Judicial Office tells WCUs the appeal result",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.houseOfLordsJudicialOffice],
            upon: .event(.appealOutcome), triggerVerification: .primary,
            within: [.workingDays(1, .primary)],
            dischargedBy: [.service("result-to-wcu")],
            notes: ["Not a Code duty."]),
    ]

    /// Youth offending teams, probation, prisons, the Parole Board and the compensation authority.
    static let otherProviders: [Duty] = [
        Duty(
            "vc2006.yot.contact",
            citing: section(.youthOffendingTeams, seenIn: ["hansard-2006", "govuk-yot"]),
            summary: "YOT contacts the victim about restorative justice",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.yot],
            upon: .event(.offenderIsUnder18), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            exceptedWhen: .objectsToReferral,
            dischargedBy: [.service("yot-contact")],
            unjudged: ["voluntary", "YOT records its decision whether to invite"],
            notes: [
                .noLimitStated,
                """
                A judgement: service.yot-contact has its section before it because this edition has two rows named \
                contact; kept apart from rj-under18-offender of 2020.
                """,
            ]),
        Duty(
            "vc2006.yot.progress",
            citing: section(.youthOffendingTeams, seenIn: ["hansard-2006", "govuk-yot"]),
            summary: "YOT reports progress and the end of an intervention",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.yot],
            upon: .event(.restorativeInterventionProgress), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("progress")],
            unjudged: ["victim who takes part and agrees"],
            notes: [.noLimitStated, "A judgement: service.progress has no row in a later edition."]),
        Duty(
            "vc2006.probation.contact",
            citing: section(.probation, seenIn: ["hansard-2006", "phso-2015", "dvcva-s35"]),
            summary: "Probation establishes whether eligible victims want information and representations",
            owedTo: .vcsEligible, audienceVerification: .unverified, owedBy: [.probationVCS],
            upon: .event(.sentencePassedVCSEligible), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("probation-contact")],
            notes: [
                .limitUnknown,
                "Eight weeks from sentence stands in a page of Norfolk MAPPA; it was not seen in the Code.",
                """
                A judgement: service.probation-contact has its section before it because this edition has two rows \
                named contact; kept apart from vlo-contact of 2020.
                """,
            ]),
        Duty(
            "vc2006.prison.helpline",
            citing: section(.prisons, seenIn: ["hansard-2006"]),
            summary: "Prison Service telephone helpline for unwanted contact",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.hmps],
            upon: .event(.unwantedContact), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("helpline")],
            notes: [
                .noLimitStated,
                """
                A judgement: service.helpline is kept apart from unwanted-contact of later editions: here a helpline \
                exists, there a report is acted on.
                """,
            ]),
        Duty(
            "vc2006.parole.consider-representations",
            citing: section(.paroleBoard, seenIn: ["hansard-2006"]),
            summary: "Parole Board considers victims' representations",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.paroleBoard],
            upon: .event(.paroleBoardReview), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("consider-representations")],
            notes: [
                .noLimitStated,
                """
                A judgement: service.consider-representations is kept apart from vcs-licence-representations of 2020.
                """,
            ]),
        Duty(
            "vc2006.cica.information",
            citing: section(.compensation, seenIn: ["stonewall", "phso-2015"]),
            summary: "Clear information on eligibility for compensation",
            owedTo: .victimsOfViolentCrime, audienceVerification: .unverified, owedBy: [.cica],
            upon: .event(.violentCrimeInjury), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("information")],
            notes: [
                .noLimitStated,
                """
                A judgement: service.information is kept apart from cics-information of 2020, which the police owe; \
                here CICA does.
                """,
            ]),
    ]

    /// What holds for every provider: declining services, and complaints.
    static let anyProvider: [Duty] = [
        Duty(
            "vc2006.optout",
            citing: section(.general, seenIn: ["cps-op-2006", "humberside"]),
            summary: "Decline or modify services; decision recorded and passed on",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.victimOptOut), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("optout")],
            notes: [.noLimitStated, "Opting back in at any time (as Humberside Police has it)."]),
        Duty(
            "vc2006.complaint",
            citing: section(.complaints, seenIn: ["proboards-2006", "stonewall"]),
            summary: "Complain to the provider; procedures and response times listed in section 16",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.complaintReceived), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("complaint")],
            notes: [
                .limitUnknown,
                "Section 16 sets a number of working days per provider; numbers not seen.",
                """
                A judgement: service.complaint is kept apart from complaint-full-reply of 2020; here each provider had \
                a procedure of its own.
                """,
            ]),
        Duty(
            "vc2006.phso",
            citing: section(.ombudsman, located: .primary, seenIn: ["proboards-2006", "cps-thames-2006"]),
            summary: "Escalate to the Parliamentary Ombudsman through an MP",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.phso],
            upon: .event(.complaintUnresolved), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("phso")],
            notes: [.noLimitStated]),
    ]
}
