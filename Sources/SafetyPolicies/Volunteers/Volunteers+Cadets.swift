import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The rules of the Volunteer Police Cadets.
    public static let volunteerPoliceCadets: PolicyID = "volunteer-police-cadets/scheme-rules"
}

extension Policy {
    /// The rules of the Volunteer Police Cadets, or the fault in its rules; built once.
    public static let volunteerPoliceCadets: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .volunteerPoliceCadets,
            title: "Volunteer Police Cadets",
            instrument: "Volunteer Police Cadets",
            bindingForce: .guidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Volunteers.cadetFacts,
            duties: Volunteers.cadetDuties,
            criteria: Volunteers.cadetCriteria,
            measures: Volunteers.cadetMeasures,
            sources: [
                StandardsSource.cipVpc,
                StandardsSource.vpcWiki,
                StandardsSource.vpcFaq,
            ])
    }
}

extension Volunteers {
    static let cadetFacts: [Fact] = [
        VolunteerFact.born,
        Fact("cadet.unit_keeps_eighteen_year_olds", "Does the unit keep cadets while they are 18?"),
        Fact("cadet.vulnerable_or_disadvantaged", "Does the cadet come from a vulnerable or disadvantaged background?"),
    ]

    private static func aged(_ years: Int) -> Day {
        .of("volunteer.born") + .monthsBeginningWith(12 * years)
    }

    static let cadetCriteria: [Criterion] = [
        Criterion(
            "vpc-age-13-18.cadet",
            citing: Citation(
                instrument: "Volunteer Police Cadets", edition: "current", locator: nil,
                locatorVerification: .unverified, sources: ["cip-vpc", "vpc-wiki"]),
            asking: "Are they of an age to be a cadet?", kind: .eligibility,
            requiring: [
                Requirement("thirteen", "At least 13", aged(13) <= .today, verification: .primary),
                Requirement(
                    "eighteen", "13 to 18",
                    .today < aged(18) || (.today < aged(19) && .fact("cadet.unit_keeps_eighteen_year_olds")),
                    verification: .primary),
            ],
            notes: [
                """
                "13 to 18" does not say whether it ends with the eighteenth birthday or the nineteenth; in the \
                year between it is asked what the unit does.
                """, StandardsNote.birthday, StandardsNote.noFirstDay,
            ]),
        Criterion(
            "vpc-age-13-18.junior",
            citing: Citation(
                instrument: "Volunteer Police Cadets", edition: "current", locator: nil,
                locatorVerification: .unverified, sources: ["cip-vpc", "vpc-wiki"]),
            asking: "Are they of an age to be a junior cadet, where the unit has them?", kind: .eligibility,
            requiring: [
                Requirement(
                    "ten_to_thirteen", "From 10 to 13", aged(10) <= .today && .today < aged(13), verification: .primary)
            ],
            unjudged: ["that the unit has junior cadets"], notes: [StandardsNote.birthday, StandardsNote.noFirstDay]),
    ]

    static let cadetMeasures: [Measure] = [
        Measure(
            "vpc-hours.meeting",
            citing: Citation(
                instrument: "Volunteer Police Cadets", edition: "current", locator: nil,
                locatorVerification: .unverified, sources: ["vpc-faq", "cip-vpc"]),
            summary: "Cadets meet weekly for about two hours",
            from: .cadetMeetingStarted, until: .cadetMeetingEnded, clockVerification: .unverified,
            targets: [Target("two_hours", .time(.atMost(.hours(2)), each: .week), verification: .primary)],
            notes: [
                """
                The page says "about two hours"; how far a meeting may run over is not said, and the fact base \
                reads it as a most.
                """, "A week is taken from Monday to Sunday.", StandardsNote.noFirstDay,
            ]),
        Measure(
            "vpc-hours.volunteering",
            citing: Citation(
                instrument: "Volunteer Police Cadets", edition: "current", locator: nil,
                locatorVerification: .unverified, sources: ["vpc-faq", "cip-vpc"]),
            summary: "Each cadet volunteers at least three hours a month",
            from: .cadetVolunteeringStarted, until: .cadetVolunteeringEnded, clockVerification: .unverified,
            targets: [Target("three_hours", .time(.atLeast(.hours(3)), each: .month), verification: .primary)],
            notes: ["It is asked of each cadet, over the turns of that one.", StandardsNote.noFirstDay]),
        Measure(
            "vpc-vulnerable-25pc",
            citing: Citation(
                instrument: "Volunteer Police Cadets", edition: "national framework", locator: nil,
                locatorVerification: .unverified),
            summary: "About a quarter of all cadets come from vulnerable or disadvantaged backgrounds",
            from: .cadetJoined, until: .cadetJoined, clockVerification: .unverified,
            targets: [
                Target(
                    "a_quarter",
                    .shareOfIncidents(when: .fact("cadet.vulnerable_or_disadvantaged"), percent: .atLeast(25)),
                    verification: .unverified)
            ],
            notes: [
                StandardsNote.fromMemory,
                "\"About\" a quarter, as an aim for the whole of the cadets. Each is counted as they joined.",
                StandardsNote.noFirstDay,
            ]),
    ]

    static let cadetDuties: [Duty] = [
        Duty(
            "vpc-venue-risk.yearly",
            citing: Citation(
                instrument: "Volunteer Police Cadets", edition: "current", locator: nil,
                locatorVerification: .unverified, sources: ["vpc-faq"]),
            summary: "The unit's venue risk-assessed every year",
            owedTo: .always, audienceVerification: .primary, owedBy: [.cadetUnit],
            upon: .event(.cadetVenueAssessmentIntervalStarted), triggerVerification: .unverified,
            within: [Limit(.months(12), verification: .primary)],
            dischargedBy: [.service("cadet-venue-assessment")], recurring: Recurrence(until: []),
            unjudged: ["that leaders are vetted to national standards"],
            notes: [
                "\"Yearly\" is counted from the previous assessment; the page does not say so.",
                StandardsNote.fromThePrevious, StandardsNote.noFirstDay,
            ]),
        Duty(
            "vpc-venue-risk.meeting",
            citing: Citation(
                instrument: "Volunteer Police Cadets", edition: "current", locator: nil,
                locatorVerification: .unverified, sources: ["vpc-faq"]),
            summary: "The venue risk-assessed at each meeting",
            owedTo: .always, audienceVerification: .primary, owedBy: [.cadetUnit],
            upon: .event(.cadetMeetingStarted), triggerVerification: .primary,
            within: [Limit(.unstated, verification: .primary)],
            dischargedBy: [.service("cadet-meeting-assessment")],
            notes: ["At each meeting: no time is stated within it.", StandardsNote.noFirstDay]),
    ]
}
