import CivilTime
public import PolicyEngine

extension PolicyID {
    /// What makes a Neighbourhood Watch scheme, by local guides.
    public static let neighbourhoodWatch: PolicyID = "neighbourhood-watch/local-guides"
    /// How Street Watch walks, by an example scheme.
    public static let streetWatch: PolicyID = "street-watch/example-scheme"
}

extension Policy {
    /// What makes a Neighbourhood Watch scheme, by local guides, or the fault in its rules; built once.
    public static let neighbourhoodWatch: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .neighbourhoodWatch,
            title: "Neighbourhood Watch: a scheme",
            instrument: "Neighbourhood Watch",
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales, association by association",
            facts: Watches.neighbourhoodFacts,
            criteria: [Watches.neighbourhoodScheme],
            sources: [
                StandardsSource.nhwHavering,
                StandardsSource.nhwTameside,
            ])
    }

    /// How Street Watch walks, by an example scheme, or the fault in its rules; built once.
    public static let streetWatch: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .streetWatch,
            title: "Street Watch: hours and company",
            instrument: "Street Watch",
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales, scheme by scheme",
            facts: Watches.streetFacts,
            criteria: Watches.street,
            measures: [Watches.streetTime],
            sources: [
                StandardsSource.streetwatch
            ])
    }
}

extension Watches {
    static let neighbourhoodFacts: [Fact] = [
        Fact("watch.coordinators", "How many coordinators has the scheme?", answer: .number(of: "coordinators")),
        Fact("watch.registered", "Is it registered with the police or the association?"),
    ]

    static let neighbourhoodScheme = Criterion(
        "nhw-scheme",
        citing: Citation(
            instrument: "Neighbourhood Watch", edition: "local association guides", locator: nil,
            locatorVerification: .unverified, sources: ["nhw-havering", "nhw-tameside"]),
        asking: "Is this a Neighbourhood Watch scheme?", kind: .composition,
        requiring: [
            Requirement(
                "coordinator", "At least one coordinator, who is the contact with the police",
                "watch.coordinators" >= 1, verification: .secondary),
            Requirement(
                "registered", "Registered with the police or the association", .fact("watch.registered"),
                verification: .secondary),
        ],
        notes: [
            "A scheme may be of any size, often 10 to 20 homes; no national minimum was found.",
            StandardsNote.noFirstDay,
        ])

    static let streetFacts: [Fact] = [
        Fact("street_watch.walkers", "How many walked together?", answer: .number(of: "volunteers")),
        Fact("street_watch.vests", "Did they wear high-visibility vests marked by the police?"),
    ]

    static let streetTime = Measure(
        "streetwatch-hours.month",
        citing: Citation(
            instrument: "Street Watch", edition: "example scheme", locator: nil, locatorVerification: .unverified,
            sources: ["streetwatch"]), summary: "Members walk about two hours a month",
        from: .streetWatchStarted, until: .streetWatchEnded, clockVerification: .unverified,
        targets: [Target("two_hours", .time(.atMost(.hours(2)), each: .month), verification: .secondary)],
        notes: [
            """
            "About" two hours; whether as a least or as a most is not said, and the fact base reads it as a \
            most. It is asked of each member.
            """, StandardsNote.noFirstDay,
        ])

    static let street: [Criterion] = [
        Criterion(
            "streetwatch-hours.company",
            citing: Citation(
                instrument: "Street Watch", edition: "example scheme", locator: nil, locatorVerification: .unverified,
                sources: ["streetwatch"]), asking: "Did they walk in company and marked?", kind: .threshold,
            requiring: [
                Requirement(
                    "twos_or_threes", "In twos or threes", "street_watch.walkers" >= 2 && "street_watch.walkers" <= 3,
                    verification: .secondary),
                Requirement(
                    "vests", "In high-visibility vests marked by the police", .fact("street_watch.vests"),
                    verification: .secondary),
            ],
            notes: ["That they have no police powers is from memory.", StandardsNote.noFirstDay])
    ]
}
