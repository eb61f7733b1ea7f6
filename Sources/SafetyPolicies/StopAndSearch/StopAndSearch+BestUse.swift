import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The Best Use of Stop and Search Scheme.
    public static let bestUseOfStopAndSearch2014: PolicyID = "best-use-of-stop-and-search/2014"
}

extension Policy {
    /// The Best Use of Stop and Search Scheme, or the fault in its rules; built once.
    public static let bestUseOfStopAndSearch2014: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .bestUseOfStopAndSearch2014,
            title: "Best Use of Stop and Search Scheme",
            instrument: "Best Use of Stop and Search Scheme (BUSSS)",
            bindingForce: .commitment,
            inForce: InForce(from: CivilDate(dayNumber: 16_283)),  // only the month is known
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: StopAndSearch.schemeFacts,
            duties: [StopAndSearch.authorisation],
            criteria: [StopAndSearch.complaints],
            definitions: StopAndSearch.scheme,
            sources: [
                StandardsSource.busss,
                StandardsSource.busssHmic,
            ])
    }
}

extension StopAndSearch {
    static let schemeFacts: [Fact] = [
        Fact(
            "stop_search.complaints_reach_local_trigger",
            "Have complaints about stop and search reached the number that the force's own trigger names?")
    ]

    static let complaints = Criterion(
        "busss-complaints-trigger",
        citing: Citation(
            instrument: "Best Use of Stop and Search Scheme (BUSSS)", edition: "2014 scheme", locator: nil,
            locatorVerification: .unverified, sources: ["busss"]),
        asking: "Must the police explain their use of the powers to the community?", kind: .threshold,
        requiring: [
            Requirement(
                "local_trigger", "As many complaints as the local trigger names",
                .fact("stop_search.complaints_reach_local_trigger"), verification: .primary)
        ],
        notes: [
            """
            There is no national number: each force sets its own, and for some every formal complaint is \
            enough.
            """, StandardsNote.onlyTheMonth,
        ])

    static let authorisation = Duty(
        "busss-s60-15h",
        citing: Citation(
            instrument: "Best Use of Stop and Search Scheme (BUSSS)", edition: "2014 scheme", locator: nil,
            locatorVerification: .unverified, sources: ["busss"]),
        summary: "Searches without suspicion authorised for no more than 15 hours at first",
        owedTo: .always, audienceVerification: .primary, owedBy: [.authorisingOfficer],
        upon: .event(.section60Authorised), triggerVerification: .unverified,
        within: [Limit(.hours(15), verification: .primary)],
        dischargedBy: [.section60Ended],
        unjudged: [
            "authorised above the rank of chief superintendent",
            "only if necessary, and where serious violence will take place",
            "communities told", "an extension after the first 15 hours",
        ],
        notes: [
            """
            That the conditions were relaxed in 2019 and in May 2022, and that the statute allows 24 hours, \
            is from memory. An authorisation that goes beyond 15 hours departs from the scheme, not from the \
            law.
            """, StandardsNote.clockFromTheBase, StandardsNote.onlyTheMonth,
        ])

    static let scheme: [Definition] = [
        Definition(
            "busss-record-outcomes",
            citing: Citation(
                instrument: "Best Use of Stop and Search Scheme (BUSSS)",
                edition: "2014 scheme, page updated 9 Aug 2021", locator: nil, locatorVerification: .unverified,
                sources: ["busss", "busss-hmic"]), kind: .recordContent,
            summary:
                "More outcomes of a search are recorded, and whether each has to do with the object that was searched for.",
            items: ["The outcome, from a wider set", "Whether it links to the object searched for"],
            verification: .primary, notes: [StandardsNote.onlyTheMonth]),
        Definition(
            "busss-lay-observation",
            citing: Citation(
                instrument: "Best Use of Stop and Search Scheme (BUSSS)", edition: "2014 scheme", locator: nil,
                locatorVerification: .unverified, sources: ["busss"]), kind: .process,
            summary: "Local people can see stop and search in practice.", verification: .primary,
            notes: [StandardsNote.onlyTheMonth]),
    ]
}
