import CivilTime
import PolicyEngine

extension PoliceComplaints {
    /// What the authority owes others while it deals with a complaint.
    static let handling: [Duty] = [
        Duty(
            "pc-investigation-12m-report.report",
            citing: regulation("reg. 13", located: .primary, seenIn: ["si2020-2-r13"]),
            summary: "An investigation that takes longer than a period explained in writing, as soon as practicable",
            owedTo: .always, audienceVerification: .primary, owedBy: ["appropriate_authority", "iopc"],
            upon: .event(.investigationPeriodEnded), triggerVerification: .unverified,
            within: [Limit(.asSoonAsPossible, verification: .primary)],
            exceptedWhen: .fact("investigation.report_might_prejudice"),
            dischargedBy: [.service("explain-investigation-delay")],
            unjudged: ["to the local policing body and to the IOPC, in writing"],
            notes: [
                """
                The twelve months, and each six after them, are no limit of the investigation: their end starts this \
                duty. Whether one has ended, the two criteria of the same record say.
                """,
                """
                "As soon as practicable" has no number, and stands as its nearest word. The IOPC answers for its own \
                investigations.
                """,
            ]),
        Duty(
            "pc-mandatory-referral-next-day",
            citing: Citation(
                instrument: "Police (Complaints and Misconduct) Regulations 2020", edition: "in force 1 February 2020",
                locator: "reg. 4", locatorVerification: .unverified),
            summary: "A matter that must be referred is referred to the IOPC by the end of the following day",
            owedTo: .always, audienceVerification: .unverified, owedBy: ["appropriate_authority"],
            upon: .event(.referralBecameMandatory), triggerVerification: .unverified,
            within: [Limit(.calendarDays(1), verification: .unverified)],
            dischargedBy: [.service("refer-to-iopc")],
            unjudged: ["without delay"],
            notes: ["Recalled, the regulation's number and the next day; no text was seen."]),
    ]

    /// Whether an investigation has lasted so long that the delay must be explained.
    static let delay: [Criterion] = [
        Criterion(
            "pc-investigation-12m-report.first_period",
            citing: regulation("reg. 13", located: .primary, seenIn: ["si2020-2-r13"]),
            asking: "Is the investigation unfinished after twelve months, so that the delay must be explained?",
            kind: .threshold,
            requiring: unfinished(
                "twelve_months_over", "Twelve months are over since the complaint or since the matter was known",
                after: "investigation.began_counting_on", months: 12),
            notes: [noFailure, correspondingDay]),
        Criterion(
            "pc-investigation-12m-report.each_later_period",
            citing: regulation("reg. 13", located: .primary, seenIn: ["si2020-2-r13"]),
            asking: "Is it unfinished another six months later, so that the delay must be explained again?",
            kind: .threshold,
            requiring: unfinished(
                "six_months_over", "Six months are over since the last period ended",
                after: "investigation.last_period_ended_on", months: 6),
            notes: [noFailure, correspondingDay]),
    ]

    private static func unfinished(
        _ name: String, _ summary: String, after start: FactID, months: Int
    ) -> [Requirement] {
        [
            Requirement(name, summary, .of(start) + .months(months) <= .today, verification: .primary),
            Requirement(
                "unfinished", "The investigation is not finished", !.fact("investigation.finished"),
                verification: .primary),
        ]
    }

    private static let noFailure =
        "A yes is no failure: it starts the duty to explain. An investigation may lawfully take longer."
    private static let correspondingDay = """
        The months run to the end of the corresponding day; whether the first day counts was not recorded, and would \
        move the end by a day.
        """
}
