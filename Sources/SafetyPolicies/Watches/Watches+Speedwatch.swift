import CivilTime
public import PolicyEngine

extension PolicyID {
    /// Local rules of Community Speedwatch.
    public static let communitySpeedwatch: PolicyID = "community-speedwatch/local-rules"
}

extension Policy {
    /// Local rules of Community Speedwatch, or the fault in its rules; built once.
    public static let communitySpeedwatch: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .communitySpeedwatch,
            title: "Community Speedwatch: local rules",
            instrument: "Community Speedwatch",
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales, scheme by scheme",
            facts: Watches.speedwatchFacts,
            duties: [Watches.details],
            criteria: Watches.speedwatchCriteria,
            definitions: [Watches.escalation],
            sources: [
                StandardsSource.csw2017,
                StandardsSource.cswChesham,
                StandardsSource.cswCpre,
                StandardsSource.cswNorfolk,
                StandardsSource.cswHolcombe,
                StandardsSource.cswSuffolk,
                StandardsSource.cswNational,
            ])
    }
}

extension Watches {
    static let speedwatchFacts: [Fact] = [
        Fact("road.speed_limit", "What is the speed limit of the road?", answer: .number(of: "mph")),
        Fact("vehicle.speed", "At what speed was the vehicle seen?", answer: .number(of: "mph")),
        Fact("speedwatch.daylight", "Was it daylight throughout?"),
        Fact("speedwatch.site_approved", "Have the police approved the site?"),
        Fact(
            "speedwatch.roadside_volunteers", "How many trained volunteers were at the roadside?",
            answer: .number(of: "volunteers")),
        Fact(
            "speedwatch.scheme_volunteers", "How many trained volunteers has the scheme?",
            answer: .number(of: "volunteers")),
        Fact("volunteer.age", "How old is the volunteer?", answer: .number(of: "years")),
        Fact("speedwatch.session_minutes", "How many minutes did the session last?", answer: .number(of: "minutes")),
        Fact(
            "speedwatch.start_minute", "How many minutes after midnight did it start?", answer: .number(of: "minutes")),
        Fact("speedwatch.end_minute", "How many minutes after midnight did it end?", answer: .number(of: "minutes")),
    ]

    private static let local =
        "All rules of Speedwatch are local, and were read in several places: each is good for its own."

    private static func limit(of speed: Int) -> Condition { .number("road.speed_limit", .equal, speed) }

    static let speedwatchCriteria: [Criterion] = [
        Criterion(
            "csw-limits-daylight",
            citing: Citation(
                instrument: "Community Speedwatch", edition: "Speedwatch Guidance Dec 2017 (one county)", locator: nil,
                locatorVerification: .unverified, sources: ["csw-2017", "csw-chesham"]),
            asking: "May the team work at this place and time?", kind: .threshold,
            requiring: [
                Requirement(
                    "limit", "In a limit of 20, 30 or 40 mph", .any([limit(of: 20), limit(of: 30), limit(of: 40)]),
                    verification: .primary),
                Requirement("daylight", "In daylight", .fact("speedwatch.daylight"), verification: .primary),
                Requirement(
                    "site", "At a site approved by the police", .fact("speedwatch.site_approved"),
                    verification: .primary),
            ], notes: [local, StandardsNote.noFirstDay]),
        Criterion(
            "csw-team-size.roadside",
            citing: Citation(
                instrument: "Community Speedwatch", edition: "local rules", locator: nil,
                locatorVerification: .unverified, sources: ["csw-cpre", "csw-norfolk", "csw-chesham"]),
            asking: "Are there enough volunteers at the roadside?", kind: .threshold,
            requiring: [
                Requirement(
                    "three", "Three trained volunteers at the roadside", "speedwatch.roadside_volunteers" >= 3,
                    verification: .primary)
            ], notes: ["That some areas allow two is from memory.", local, StandardsNote.noFirstDay]),
        Criterion(
            "csw-team-size.scheme",
            citing: Citation(
                instrument: "Community Speedwatch", edition: "local rules", locator: nil,
                locatorVerification: .unverified, sources: ["csw-cpre", "csw-norfolk", "csw-chesham"]),
            asking: "Has the scheme enough trained volunteers?", kind: .threshold,
            requiring: [
                Requirement(
                    "six", "Often six trained volunteers in all", "speedwatch.scheme_volunteers" >= 6,
                    verification: .primary)
            ], notes: ["Schemes \"often\" need six.", local, StandardsNote.noFirstDay]),
        Criterion(
            "csw-team-size.adult",
            citing: Citation(
                instrument: "Community Speedwatch", edition: "local rules", locator: nil,
                locatorVerification: .unverified, sources: ["csw-cpre", "csw-norfolk", "csw-chesham"]),
            asking: "Is the volunteer an adult?", kind: .threshold,
            requiring: [
                Requirement("adult", "All volunteers are adults", "volunteer.age" >= 18, verification: .primary)
            ], notes: [local, StandardsNote.noFirstDay]),
        Criterion(
            "csw-speed-threshold",
            citing: Citation(
                instrument: "Community Speedwatch", edition: "local rules", locator: nil,
                locatorVerification: .unverified, sources: ["csw-holcombe"]),
            asking: "Was the vehicle fast enough to be recorded?", kind: .threshold,
            requiring: [
                Requirement(
                    "ten_percent_over", "Around 10 % above the limit",
                    .any([20, 30, 40, 50, 60, 70].map { limit(of: $0) && "vehicle.speed" >= $0 + $0 / 10 }),
                    verification: .secondary)
            ],
            notes: [
                """
                "Around" 10 %: 22 mph in a limit of 20, 33 in one of 30, and so on. That many schemes add 2 mph \
                is from memory; some areas use fixed speeds.
                """, local, StandardsNote.noFirstDay,
            ]),
        Criterion(
            "csw-session-length",
            citing: Citation(
                instrument: "Community Speedwatch", edition: "Chesham code", locator: nil,
                locatorVerification: .unverified, sources: ["csw-chesham"]),
            asking: "Did the session keep to its time?", kind: .threshold,
            requiring: [
                Requirement(
                    "two_hours", "Recommended no longer than two hours", "speedwatch.session_minutes" <= 2 * 60,
                    verification: .primary),
                Requirement(
                    "hours", "Between 07:00 and 22:00",
                    "speedwatch.start_minute" >= 7 * 60 && "speedwatch.end_minute" <= 22 * 60, verification: .primary),
                Requirement("daylight", "In daylight", .fact("speedwatch.daylight"), verification: .primary),
            ], notes: ["The two hours are a recommendation of one code.", local, StandardsNote.noFirstDay]),
    ]

    static let details = Duty(
        "csw-submit-48h",
        citing: Citation(
            instrument: "Community Speedwatch", edition: "Norfolk and Suffolk", locator: nil,
            locatorVerification: .unverified, sources: ["csw-norfolk", "csw-suffolk"]),
        summary: "Details sent to the camera partnership within 48 hours",
        owedTo: .always, audienceVerification: .primary, owedBy: [.speedwatchTeam],
        upon: .event(.speedwatchSessionEnded), triggerVerification: .unverified,
        within: [Limit(.hours(48), verification: .primary)],
        dischargedBy: [.service("speedwatch-details")],
        notes: [
            """
            Norfolk and Suffolk. That the time runs from the end of the session is the fact base's reading \
            of a roadside session.
            """, local, StandardsNote.noFirstDay,
        ])

    static let escalation = Definition(
        "csw-escalation",
        citing: Citation(
            instrument: "Community Speedwatch", edition: "local rules", locator: nil, locatorVerification: .unverified,
            sources: ["csw-norfolk", "csw-holcombe", "csw-national"]), kind: .process,
        summary:
            "A first letter, a second and last one, then targeted action or a visit by the police; elsewhere three letters lead to more enquiries.",
        items: ["First letter", "Second and final letter", "Targeted action or a police visit"],
        verification: .primary,
        notes: [
            "How far back letters count, often twelve months, is from memory. Nothing of this is enforcement.", local,
            StandardsNote.noFirstDay,
        ])
}
