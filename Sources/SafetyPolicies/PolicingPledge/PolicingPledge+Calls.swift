import CivilTime
import PolicyEngine

extension PolicingPledge {
    /// Promises 5 and 6: how calls are answered and attended.
    static let calls: [Duty] = [
        Duty(
            "pledge-05a-999-answer-10s",
            citing: promise(
                5, located: .secondary, seenIn: ["wiki-pledge", "hansard-2010-02-23", "hants-pa-2009"]),
            summary: "Emergency calls answered in ten seconds, as an aim",
            owedTo: .always, audienceVerification: .secondary, owedBy: ["force_control_room"],
            upon: .event(.emergencyCallPresented), triggerVerification: .unverified,
            within: [Limit(.seconds(10), verification: .primary)],
            dischargedBy: [.emergencyCallAnswered],
            notes: [
                .pledgeAim, "The nine in ten that is often read beside it is the National Call Handling Standards'.",
                "From when the seconds run is not defined.", .pledgeEnds,
            ]),
        Duty(
            "pledge-05b-emergency-attendance",
            citing: promise(
                5, located: .secondary, seenIn: ["hansard-2010-02-23", "sgt-blog-2009", "mail-2008"]),
            summary: "Officers at an emergency in 15 minutes in urban areas and 20 in rural ones, as an aim",
            owedTo: .always, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.emergencyResponseStarted), triggerVerification: .unverified,
            within: [
                Limit(.minutes(15), when: .fact("incident.urban"), verification: .primary),
                Limit(.minutes(20), when: !.fact("incident.urban"), verification: .primary),
            ],
            dischargedBy: [.officerArrived],
            unjudged: ["deployed at once", "an estimate of the arrival given", "as quickly and safely as possible"],
            notes: [
                .pledgeAim,
                """
                From when the minutes run is not defined: forces took the receipt of the call, the creation of the \
                incident or the dispatch. The event of the start is placed where the force placed it.
                """,
                "What is urban and what is rural, each force defined for itself.", .pledgeEnds,
            ]),
        Duty(
            "pledge-06a-vulnerable-60min",
            citing: promise(6, located: .secondary, seenIn: ["mail-2008", "sgt-blog-2009"]),
            summary: "With a caller who is vulnerable or upset within the hour, as an aim",
            owedTo: .fact("incident.attendance_agreed") && .fact("caller.vulnerable_or_upset"),
            audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.nonEmergencyCallReceived), triggerVerification: .unverified,
            within: [Limit(.minutes(60), verification: .secondary)],
            dischargedBy: [.officerArrived],
            unjudged: ["the call answered promptly", "an estimate of the arrival given"],
            notes: [
                .pledgeAim,
                "From memory: the full wording also takes in calls about an agreed neighbourhood priority.",
                .pledgeEnds,
            ]),
        Duty(
            "pledge-06b-appointment-48h",
            citing: promise(6, located: .secondary, seenIn: ["mail-2008", "oldham-2009"]),
            summary: "Where an appointment suits the caller better, seen within 48 hours",
            owedTo: .fact("caller.prefers_appointment"), audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.nonEmergencyCallReceived), triggerVerification: .unverified,
            within: [Limit(.hours(48), verification: .secondary)],
            dischargedBy: [.appointmentHeld],
            unjudged: ["at a time that suits the caller"],
            notes: [.pledgeEnds]),
    ]
}
