import CivilTime
public import PolicyEngine

extension PolicyID {
    /// Checkpoint, Durham's deferred prosecution.
    public static let checkpoint2015: PolicyID = "checkpoint/2015"
}

extension Policy {
    /// Checkpoint, Durham's deferred prosecution, or the fault in its rules; built once.
    public static let checkpoint2015: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .checkpoint2015,
            title: "Checkpoint",
            instrument: "Checkpoint (Durham Constabulary)",
            bindingForce: .localScheme,
            inForce: InForce(from: CivilDate(dayNumber: 16_436)),  // only the year is known
            status: .inForce,
            jurisdiction: "Durham",
            facts: Diversion.checkpointFacts,
            duties: [Diversion.contract],
            criteria: Diversion.checkpointCriteria,
            sources: [
                StandardsSource.cpDurham,
                StandardsSource.cpCji,
                StandardsSource.seedCja,
                StandardsSource.cpGoldstein,
                StandardsSource.cpDurham2,
                StandardsSource.cpLords,
            ])
    }
}

extension Diversion {
    static let offenderBorn = Fact("offender.born", "On which day was the person born?", answer: .day)
    static let offenderAdmits = Fact("offender.admits", "Do they admit the offence?")
    static let evidenceToCharge = Fact("offence.evidence_to_charge", "Is there enough evidence to charge?")

    static let checkpointFacts: [Fact] = [
        Fact("checkpoint.conditions", "How many conditions has the contract?", answer: .number(of: "conditions")),
        Fact("checkpoint.no_reoffending", "Is it a condition not to offend again?"),
        Fact("checkpoint.restorative_approach", "Is a restorative approach a condition?"),
        Fact("checkpoint.victim_wants_restorative_approach", "Does the victim want a restorative approach?"),
        Fact("checkpoint.voluntary_work", "Is voluntary work a condition?"),
        Fact("checkpoint.voluntary_work_hours", "Of how many hours?", answer: .number(of: "hours")),
        offenderBorn,
        Fact("offence.committed", "On which day was the offence committed?", answer: .day),
        Fact("offender.lives_in_area", "Do they live in the force area?"),
        Fact("offence.in_area", "Was the offence committed in the force area?"),
        offenderAdmits,
        Fact("offender.gave_no_reply", "Did they give no reply?"),
        evidenceToCharge,
        Fact("offence.hate_crime", "Is it a hate crime?"),
        Fact("offender.under_court_order", "Are they under a court order already?"),
        Fact("offence.co_accused", "Is anybody else accused with them?"),
        Fact("offence.domestic", "Is it a domestic case?"),
        Fact(
            "checkpoint.domestic_terms_met",
            "Is it of standard or medium grade, and are the terms met on which such cases were let in later?"),
    ]

    static let contract = Duty(
        "checkpoint-contract-4m",
        citing: Citation(
            instrument: "Checkpoint (Durham Constabulary)", edition: "2015 onward", locator: nil,
            locatorVerification: .unverified, sources: ["cp-durham", "cp-cji", "seed-cja", "cp-goldstein"]),
        summary: "A Checkpoint contract done within four months",
        owedTo: .always, audienceVerification: .primary, owedBy: [.navigator, .participant],
        upon: .event(.checkpointContractAgreed), triggerVerification: .unverified,
        within: [Limit(.months(4), verification: .primary)],
        dischargedBy: [.checkpointContractCompleted, .checkpointContractBreached],
        unjudged: ["built from an assessment of needs by a navigator"],
        notes: [
            """
            Whether it was completed or breached, it is over; a breach or a new offence can lead to \
            prosecution for the first, success to no further action.
            """, StandardsNote.clockFromTheBase, StandardsNote.dayNotCounted, StandardsNote.onlyTheYear,
        ])

    static let checkpointCriteria: [Criterion] = [
        Criterion(
            "checkpoint-conditions",
            citing: Citation(
                instrument: "Checkpoint (Durham Constabulary)", edition: "2015 onward", locator: nil,
                locatorVerification: .unverified, sources: ["cp-durham", "cp-cji"]),
            asking: "Is the contract made up as the scheme has it?", kind: .composition,
            requiring: [
                Requirement(
                    "up_to_five", "Up to five conditions", "checkpoint.conditions" <= 5, verification: .primary),
                Requirement(
                    "no_reoffending", "Not to offend again, which is mandatory", .fact("checkpoint.no_reoffending"),
                    verification: .primary),
                Requirement(
                    "restorative_approach", "A restorative approach, if the victim wants it",
                    .fact("checkpoint.restorative_approach") || !.fact("checkpoint.victim_wants_restorative_approach"),
                    verification: .primary),
                Requirement(
                    "hours", "Voluntary work, where it is a condition, of 18 to 36 hours",
                    !.fact("checkpoint.voluntary_work")
                        || ("checkpoint.voluntary_work_hours" >= 18 && "checkpoint.voluntary_work_hours" <= 36),
                    verification: .primary),
            ],
            unjudged: ["one or more conditions on a pathway of need", "voluntary work, a GPS tag or both"],
            notes: [
                "Whether each contract needs a pathway, and work or a tag, is not said plainly enough to judge.",
                """
                The pathways: substance misuse, accommodation, finance, employment, mental health, physical \
                health, relationships.
                """, StandardsNote.onlyTheYear,
            ]),
        Criterion(
            "checkpoint-eligibility",
            citing: Citation(
                instrument: "Checkpoint (Durham Constabulary)", edition: "later page", locator: nil,
                locatorVerification: .unverified, sources: ["cp-durham2", "cp-lords"]),
            asking: "May this person have a Checkpoint contract?", kind: .eligibility,
            requiring: [
                Requirement(
                    "adult", "An adult", .of("offender.born") + .monthsBeginningWith(12 * 18) <= .today,
                    verification: .primary),
                Requirement(
                    "in_the_area", "Living and offending in the force area",
                    .fact("offender.lives_in_area") && .fact("offence.in_area"), verification: .primary),
                Requirement(
                    "recent", "An offence less than three months old",
                    .of("offence.committed") <= .today && .today < .of("offence.committed") + .monthsBeginningWith(3),
                    verification: .primary),
                Requirement(
                    "admitted", "Admitted, or no reply with enough evidence to charge",
                    .fact("offender.admits")
                        || (.fact("offender.gave_no_reply") && .fact("offence.evidence_to_charge")),
                    verification: .primary),
                Requirement(
                    "not_left_out", "No hate crime, no existing court order, nobody else accused",
                    !.fact("offence.hate_crime") && !.fact("offender.under_court_order")
                        && !.fact("offence.co_accused"), verification: .primary),
                Requirement(
                    "domestic", "No domestic case, or one of those let in later",
                    !.fact("offence.domestic") || .fact("checkpoint.domestic_terms_met"), verification: .primary),
            ],
            notes: [
                """
                Domestic cases were left out at first, and later let in at standard and medium grade on terms; \
                since when was not seen, so it is asked.
                """,
                "That the evidence must be enough to charge is read as going with no reply, not with an admission.",
                StandardsNote.birthday, StandardsNote.onlyTheYear,
            ]),
    ]
}
