import CivilTime
import PolicyEngine

extension CrimeAndDisorderScrutiny {
    static let yearlyMeeting = Duty(
        "cds-meet-12m",
        citing: regulation("reg. 4", seenIn: ["doncaster-tor"]),
        summary: "The committee meets to scrutinise crime and disorder functions at least once in every twelve months",
        owedTo: .always, audienceVerification: .secondary, owedBy: ["crime_and_disorder_committee"],
        upon: .event(.scrutinyCommitteeBegan), triggerVerification: .unverified,
        within: [Limit(.months(12), verification: .secondary)],
        dischargedBy: [.service("hold-scrutiny-meeting")],
        recurring: Recurrence(until: [.scrutinyCommitteeEnded]),
        notes: [
            "The twelve months were read in one council's terms of reference; the number of the regulation is recalled.",
            """
            Each twelve months run from the meeting before. From when the first run is not said: an event tells from \
            which day they were counted.
            """,
            englandOnly,
        ])

    static let response = Duty(
        "ccfa-response-28d",
        citing: regulation("reg. 7"),
        summary: "A written response to a report of the committee within 28 days of its date",
        owedTo: .always, audienceVerification: .unverified,
        owedBy: ["responsible_authorities", "co_operating_bodies"],
        upon: .event(.scrutinyReportMade), triggerVerification: .unverified,
        within: [
            Limit(.calendarDays(28), when: !.fact("response.impracticable_in_time"), verification: .unverified),
            Limit(.asSoonAsPossible, when: .fact("response.impracticable_in_time"), verification: .unverified),
        ],
        dischargedBy: [.service("respond-to-scrutiny-report")],
        notes: [
            """
            Recalled. Whether the date of the report counts, and whether a later request starts the clock instead, was \
            not seen; here the day after is the first.
            """,
            "Where 28 days are not practicable: as soon as reasonably possible, which has no number.", englandOnly,
        ])

    static let requestedInformation = Duty(
        "cds-information-request",
        citing: regulation("reg. 5"),
        summary: """
            Information that the committee requests supplied by the date in the request, or as soon as reasonably possible
            """,
        owedTo: .always, audienceVerification: .unverified, owedBy: ["responsible_authorities"],
        upon: .event(.scrutinyInformationRequested), triggerVerification: .unverified,
        within: [
            Limit(
                .asAgreed("scrutiny-request-date"), when: .fact("request.names_date"), verification: .unverified),
            Limit(.asSoonAsPossible, when: !.fact("request.names_date"), verification: .unverified),
        ],
        dischargedBy: [.service("supply-scrutiny-information")],
        unjudged: ["without personal details, unless they are necessary"],
        notes: [
            """
            Recalled. The date is the committee's own: it stands as the term of that request, as an agreed one would, \
            and without it there is no number.
            """,
            englandOnly,
        ])

    private static let englandOnly = "The Regulations are those for England; Wales has its own, which were not seen."
}
