import PolicyEngine

extension VictimsCode2020 {
    /// Right 2: to have the details of the crime recorded.
    static let right2: [Duty] = [
        Duty(
            "vc2020.right2.crime-recorded",
            citing: right(2, "2.1", seenIn: ["beds-r2", "govuk-code"]),
            summary: "Have the details of the crime recorded promptly",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .primary,
            within: [.withoutUnjustifiedDelay(.primary)],
            dischargedBy: [.service("crime-recorded")],
            notes: [
                """
                GOV.UK summary says "as soon as possible after the incident"; the Right itself says without \
                unjustified delay.
                """
            ]),
        Duty(
            "vc2020.right2.interviews-minimised",
            citing: right(2, seenIn: ["beds-r2"]),
            summary: "Few interviews, held without delay and by the same officer where possible",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.victimInterviewPlanned), triggerVerification: .secondary,
            within: [.withoutUnjustifiedDelay(.secondary)],
            dischargedBy: [.service("interviews-minimised")]),
        Duty(
            "vc2020.right2.interview-supporter",
            citing: right(2, seenIn: ["beds-r2"]),
            summary: "Ask to bring a chosen person to the interview, with reasons if not possible",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.victimInterviewPlanned), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("interview-supporter")],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right2.officer-gender",
            citing: right(2, seenIn: ["beds-r2"]),
            summary: "Ask for an interviewing officer of a chosen gender",
            owedTo: .victimsOfSexualGenderBasedOrDomesticAbuse, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.victimInterviewPlanned), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("officer-gender")],
            unjudged: ["must be met unless it would harm the investigation (condition from memory)"],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right2.intermediary-consideration",
            citing: right(2, seenIn: ["beds-r2"]),
            summary: "Police or CPS must consider whether a registered intermediary is needed",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps],
            upon: .event(.victimInterviewPlanned), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("intermediary-consideration")],
            unjudged: [
                "where quality of evidence may be affected by vulnerability such as age or learning disability"
            ],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right2.medical-exams-minimised",
            citing: right(2, seenIn: ["beds-r2"]),
            summary: "Medical examinations kept to a minimum and only with consent",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.medicalExaminationProposed), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("medical-exams-minimised")],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right2.no-contact-with-suspect",
            citing: right(2, seenIn: ["beds-r2"]),
            summary: "Steps taken to avoid unnecessary contact with the suspect",
            owedTo: .any([.allVictims, .familyOfVictim]), audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.victimInterviewPlanned), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("no-contact-with-suspect")],
            notes: [.noLimitStated]),
    ]
}
