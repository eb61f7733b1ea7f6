import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The Neighbourhood Policing Guarantee, in place from July 2025.
    public static let neighbourhoodPolicingGuarantee2025: PolicyID = "neighbourhood-policing-guarantee/2025"
}

extension Policy {
    /// The Neighbourhood Policing Guarantee, in place from July 2025, or the fault in its rules; built once.
    public static let neighbourhoodPolicingGuarantee2025: Result<Policy, PolicyError> = Result {
        () throws(PolicyError) in
        try Policy(
            .neighbourhoodPolicingGuarantee2025,
            title: "Neighbourhood Policing Guarantee",
            instrument: "Neighbourhood Policing Guarantee",
            bindingForce: .commitment,
            inForce: InForce(from: CivilDate(dayNumber: 20_270)),  // only the month is known
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: NeighbourhoodPolicing.facts,
            duties: NeighbourhoodPolicing.duties,
            criteria: NeighbourhoodPolicing.criteria,
            measures: [NeighbourhoodPolicing.patrol],
            sources: [
                StandardsSource.npgRelease,
                StandardsSource.npgNpcc,
                StandardsSource.ourwatch2026,
                StandardsSource.npgDetail,
                StandardsSource.npgFullfact,
            ])
    }
}

extension NeighbourhoodPolicing {
    static let facts: [Fact] = [
        Fact("neighbourhood.officers_named", "Has the neighbourhood officers whose names are known?"),
        Fact("neighbourhood.officers_contactable", "Can the public get in touch with them?"),
        Fact(
            "work.visible_in_community",
            "Was the stretch of work spent in the community, on visible patrol or engagement?"),
        Fact("force.asb_lead", "Has the force a dedicated lead on anti-social behaviour?"),
        Fact("force.asb_action_plan", "Is that lead preparing an action plan?"),
        Fact("neighbourhood.priorities_online", "Are the priorities of the neighbourhood shown online?"),
        Fact("neighbourhood.priorities_updated", "On which day were they last updated?", answer: .day),
        Fact(
            "neighbourhood_policing.added_by_2026-03-31",
            """
            How many more neighbourhood officers, community support officers and special constables were \
            there by 31 March 2026?
            """, answer: .number(of: "persons")),
        Fact(
            "neighbourhood_policing.added_by_2029",
            """
            How many more neighbourhood officers, community support officers and special constables were \
            there by 2029?
            """, answer: .number(of: "persons")),
    ]

    static let duties: [Duty] = [
        Duty(
            "npg-query-72h",
            citing: Citation(
                instrument: "Neighbourhood Policing Guarantee", edition: "announced 10 Apr 2025, in place July 2025",
                locator: nil, locatorVerification: .unverified, sources: ["npg-detail", "npg-npcc", "ourwatch-2026"]),
            summary: "A neighbourhood query from the public or a business answered within 72 hours",
            owedTo: .always, audienceVerification: .primary, owedBy: [.neighbourhoodTeam],
            upon: .event(.neighbourhoodMessageReceived), triggerVerification: .unverified,
            within: [Limit(.hours(72), verification: .primary)],
            dischargedBy: [.service("answer-neighbourhood-message")],
            unjudged: ["that the response means something", "a way to redress where it was missed"],
            notes: [
                """
                Its words are those of the Policing Pledge, so that both can be held against one record: a query \
                is a message to the team.
                """, "The hours are taken as elapsed: no words about working time were seen.",
                """
                That they run from the receipt of the query is the fact base's, whose confidence does not reach \
                so far.
                """, StandardsNote.onlyTheMonth,
            ]),
        Duty(
            "npg-beat-meetings",
            citing: Citation(
                instrument: "Neighbourhood Policing Guarantee", edition: "July 2025", locator: nil,
                locatorVerification: .unverified, sources: ["npg-detail", "npg-npcc"]),
            summary: "Regular beat meetings, so that the public can raise priorities",
            owedTo: .always, audienceVerification: .primary, owedBy: [.neighbourhoodTeam],
            upon: .event(.publicMeetingsBegan), triggerVerification: .unverified,
            within: [Limit(.unstated, verification: .primary)],
            dischargedBy: [.service("hold-public-meeting")], recurring: Recurrence(until: []),
            notes: ["\"Regular\": no interval is given.", StandardsNote.onlyTheMonth]),
    ]

    static let patrol = Measure(
        "npg-patrol-majority",
        citing: Citation(
            instrument: "Neighbourhood Policing Guarantee", edition: "July 2025", locator: nil,
            locatorVerification: .unverified, sources: ["npg-release", "npg-detail", "npg-npcc"]),
        summary: "Neighbourhood teams spend most of their time in the community, on visible patrol and engagement",
        from: .neighbourhoodWorkStarted, until: .neighbourhoodWorkEnded, clockVerification: .unverified,
        targets: [
            Target(
                "majority", .shareOfTime(when: .fact("work.visible_in_community"), percent: .moreThan(50)),
                verification: .primary)
        ],
        notes: [
            "\"The majority\" is read as more than half. The Policing Pledge asked for 80 %.",
            "Patrols at peak times such as Friday and Saturday nights are not measured.", StandardsNote.onlyTheMonth,
        ])

    static let criteria: [Criterion] = [
        Criterion(
            "npg-named-officer",
            citing: Citation(
                instrument: "Neighbourhood Policing Guarantee", edition: "announced 10 Apr 2025, in place July 2025",
                locator: nil, locatorVerification: .unverified, sources: ["npg-release", "npg-npcc", "ourwatch-2026"]),
            asking: "Has the neighbourhood named officers who can be reached?", kind: .composition,
            requiring: [
                Requirement(
                    "named", "Named officers in every neighbourhood", .fact("neighbourhood.officers_named"),
                    verification: .primary),
                Requirement(
                    "contactable", "Officers who can be contacted", .fact("neighbourhood.officers_contactable"),
                    verification: .primary),
            ],
            notes: [
                """
                In January 2026 it was announced that this reaches every council ward; an announcement founds \
                nothing here.
                """, StandardsNote.onlyTheMonth,
            ]),
        Criterion(
            "npg-asb-lead",
            citing: Citation(
                instrument: "Neighbourhood Policing Guarantee", edition: "July 2025", locator: nil,
                locatorVerification: .unverified, sources: ["npg-release", "npg-npcc"]),
            asking: "Has the force its lead on anti-social behaviour?", kind: .composition,
            requiring: [
                Requirement("lead", "A dedicated lead in each force", .fact("force.asb_lead"), verification: .primary),
                Requirement(
                    "plan", "Who prepares an action plan", .fact("force.asb_action_plan"), verification: .primary),
            ], notes: [StandardsNote.onlyTheMonth]),
        Criterion(
            "npg-priorities-3m",
            citing: Citation(
                instrument: "Neighbourhood Policing Guarantee", edition: "performance framework Apr 2025", locator: nil,
                locatorVerification: .unverified, sources: ["npg-fullfact"]),
            asking: "Are the priorities shown online and updated in the last three months?", kind: .threshold,
            requiring: [
                Requirement(
                    "online", "Shown online", .fact("neighbourhood.priorities_online"), verification: .secondary),
                Requirement(
                    "updated", "Updated in the last three months",
                    .of("neighbourhood.priorities_updated") <= .today
                        && .today < .of("neighbourhood.priorities_updated") + .months(3), verification: .secondary),
            ],
            notes: [
                "A figure that is published, no duty: so a no is no breach.",
                "Three months are counted to the end of the corresponding day: no text was seen for this.",
                StandardsNote.onlyTheMonth,
            ]),
        Criterion(
            "npg-numbers.2026",
            citing: Citation(
                instrument: "Neighbourhood Policing Guarantee", edition: "2025", locator: nil,
                locatorVerification: .unverified, sources: ["npg-detail"]),
            asking: "Were there as many more by 31 March 2026 as was promised?", kind: .threshold,
            requiring: [
                Requirement(
                    "three_thousand", "3,000 more by 31 March 2026",
                    "neighbourhood_policing.added_by_2026-03-31" >= 3000, verification: .secondary)
            ], notes: ["From which day the number is counted was not seen."]),
        Criterion(
            "npg-numbers.2029",
            citing: Citation(
                instrument: "Neighbourhood Policing Guarantee", edition: "2025", locator: nil,
                locatorVerification: .unverified, sources: ["npg-detail"]),
            asking: "Were there as many more by 2029 as was promised?", kind: .threshold,
            requiring: [
                Requirement(
                    "thirteen_thousand", "13,000 more by 2029", "neighbourhood_policing.added_by_2029" >= 13_000,
                    verification: .secondary)
            ],
            notes: ["From which day the number is counted, and on which day of 2029 it is to be reached, was not seen."]
        ),
    ]
}
