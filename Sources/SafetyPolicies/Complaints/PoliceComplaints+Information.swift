import CivilTime
import PolicyEngine

extension PoliceComplaints {
    /// What the complainant is told, and the time in which a review may be asked for.
    static let information: [Duty] = [
        Duty(
            "pc-progress-update-4w",
            citing: regulation("reg. 34(2)(a)", located: .primary, seenIn: ["si2020-2-r34", "si2020-2"]),
            summary: "The complainant told of progress within four weeks of the start, and of each update",
            owedTo: .always, audienceVerification: .primary, owedBy: ["appropriate_authority", "iopc"],
            upon: .event(.complaintHandlingStarted), triggerVerification: .primary,
            within: [Limit(.weeks(4), verification: .primary)],
            exceptedWhen: .fact("complaint.information_withheld"),
            dischargedBy: [.service("complaint-progress-update")],
            recurring: Recurrence(until: [.complaintOutcomeReached]),
            unjudged: ["promptly"],
            notes: [
                "Often told as every 28 days. The regulation says four weeks, which end at the same weekday.",
                "Regulations and Act let information be withheld where to disclose it would cause harms that they name.",
                "That the updates end with the outcome is a reading; then the outcome itself must be told.",
            ]),
        Duty(
            "pc-outcome-5wd",
            citing: regulation("reg. 34(2)(b)", located: .primary, seenIn: ["si2020-2-r34"]),
            summary: "The complainant told the outcome within five working days",
            owedTo: .always, audienceVerification: .primary, owedBy: ["appropriate_authority", "iopc"],
            upon: .event(.complaintOutcomeReached), triggerVerification: .unverified,
            within: [Limit(.workingDays(5), verification: .primary)],
            dischargedBy: [.service("tell-complaint-outcome")],
            unjudged: ["promptly"],
            notes: ["That it runs from the outcome of the handling, of proceedings or of an appeal is a reading."]),
        Duty(
            "pc-review-apply-28d",
            citing: regulation("reg. 29(2)", located: .primary, seenIn: ["si2020-2-r29", "essex-review"]),
            summary: "A review may be applied for within 28 days, the first being the day after the information came",
            kind: .opportunity,
            owedTo: .always, audienceVerification: .primary, owedBy: ["relevant_review_body"],
            upon: .event(.reviewInformationProvided), triggerVerification: .primary,
            within: [Limit(.calendarDays(28), verification: .primary)],
            dischargedBy: [.service("pc-review-apply")],
            pausedUnder: regulation("reg. 29", located: .unverified, seenIn: ["si2020-2-r29"]),
            notes: [
                "The time is the complainant's: to let it pass is no breach.",
                """
                Time that is lost because the application went to the wrong body is left out: the clock is paused, on \
                the authority of the regulation.
                """,
                "A later application is possible in exceptional circumstances, which nothing here judges.",
            ]),
    ]

    static let superComplaintAcknowledged = Duty(
        "super-complaint-ack-5wd",
        citing: Citation(
            instrument: "Police Super-complaints (Designation and Procedure) Regulations 2018", edition: "2018",
            locator: "reg. 5", locatorVerification: .primary, sources: ["si2018-748"]),
        summary: """
            A super-complaint acknowledged within five working days beginning with the day it came, or with the next \
            working day
            """,
        owedTo: .always, audienceVerification: .primary, owedBy: ["hm_chief_inspector_of_constabulary"],
        upon: .event(.superComplaintReceived), triggerVerification: .primary,
        within: [
            Limit(
                .workingDays(4), when: .fact("super_complaint.received_on_working_day"), verification: .primary),
            Limit(
                .workingDays(5), when: !.fact("super_complaint.received_on_working_day"), verification: .primary),
        ],
        dischargedBy: [.service("acknowledge-super-complaint")],
        notes: [
            """
            The five days include the day of receipt where that is a working day. Working days are counted here from \
            the day after, so four more follow on it; and five where it came on a day that is none, the first of them \
            being the next working day. Which of the two, the fact says.
            """,
            "That the Regulations began on 1 November 2018 is from memory.",
        ])
}
