import CivilTime
public import PolicyEngine

extension PolicyID {
    /// How long police information of each group is kept, as it is recalled.
    public static let retentionGroups: PolicyID = "retention-groups/mopi-era"
}

extension Policy {
    /// How long police information of each group is kept, as it is recalled, or the fault in its rules; built once.
    public static let retentionGroups: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .retentionGroups,
            title: "Retention groups of police information",
            instrument: "Management of Police Information (MoPI) APP",
            bindingForce: .guidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Retention.facts,
            duties: [Retention.tenYearReview],
            criteria: Retention.criteria,
            sources: [
                StandardsSource.rrdApp,
                StandardsSource.asFoi173,
                StandardsSource.mopiHansard,
            ])
    }
}

extension Retention {
    static let facts: [Fact] = [
        Fact("information.group_1", "Is it information of group 1: public protection?"),
        Fact("information.group_2", "Is it information of group 2: other sexual, violent or serious offences?"),
        Fact("information.group_3", "Is it information of group 3: other offences?"),
        Fact(
            "information.group_4", "Is it information of group 4: undetected crime, intelligence, custody and the like?"
        ),
        Fact("subject.born", "On which day was the person born whom it is about?", answer: .day),
        Fact("information.created", "On which day was the information recorded?", answer: .day),
        Fact(
            "information.last_event", "On which day was the last event with which the clear period begins anew?",
            answer: .day),
    ]

    private static let recalled = """
        The periods are from memory: the table of groups was not seen. In 2025 a force said that they \
        still apply under the Code of 2023.
        """
    private static let years = "Years are counted to the end of the corresponding day: no text was seen for this."

    static let criteria: [Criterion] = [
        Criterion(
            "mopi-group1.keep",
            citing: Citation(
                instrument: "Management of Police Information (MoPI) APP", edition: "MoPI-era", locator: "Group 1",
                locatorVerification: .unverified, sources: ["rrd-app", "as-foi-173"]),
            asking: "Is this information of group 1 to be kept?", kind: .retention,
            requiring: [
                group("information.group_1", .unverified),
                Requirement(
                    "below_100", "Kept until the person would be 100",
                    .today < .of("subject.born") + .monthsBeginningWith(12 * 100), verification: .unverified),
            ],
            unjudged: ["whether a review finds that it is no longer needed"],
            notes: [
                recalled,
                """
                Group 1 is public protection: offenders under multi-agency arrangements, serious specified \
                offences and potentially dangerous people.
                """, StandardsNote.birthday, StandardsNote.noFirstDay,
            ]),
        Criterion(
            "mopi-group2",
            citing: Citation(
                instrument: "Management of Police Information (MoPI) APP", edition: "MoPI-era", locator: "Group 2",
                locatorVerification: .unverified, sources: ["rrd-app", "as-foi-173"]),
            asking: "Is this information of group 2 to be kept without a review?", kind: .retention,
            requiring: [
                group("information.group_2", .unverified),
                Requirement(
                    "ten_clear_years", "Reviewed after each clear period of ten years",
                    .today < .of("information.last_event") + .years(10), verification: .unverified),
            ],
            notes: [
                recalled, "A no says that a review is due, not that it is disposed of.", years,
                StandardsNote.noFirstDay,
            ]),
        Criterion(
            "mopi-group3",
            citing: Citation(
                instrument: "Management of Police Information (MoPI) APP", edition: "MoPI-era", locator: "Group 3",
                locatorVerification: .unverified, sources: ["rrd-app", "mopi-hansard", "as-foi-173"]),
            asking: "Is this information of group 3 to be kept?", kind: .retention,
            requiring: [
                group("information.group_3", .unverified),
                Requirement(
                    "six_clear_years", "Kept for a clear period of six years",
                    .today < .of("information.last_event") + .years(6), verification: .unverified),
            ],
            notes: [
                recalled, "Afterwards it is reviewed, or disposed of by the time alone.", years,
                StandardsNote.noFirstDay,
            ]),
        Criterion(
            "mopi-group4",
            citing: Citation(
                instrument: "Management of Police Information (MoPI) APP", edition: "MoPI-era", locator: "Group 4",
                locatorVerification: .unverified, sources: ["rrd-app", "as-foi-173"]),
            asking: "Is this information of group 4 to be kept?", kind: .retention,
            requiring: [
                group("information.group_4", .unverified),
                Requirement(
                    "six_years", "Kept at least six years, for most of it",
                    .today < .of("information.created") + .years(6), verification: .unverified),
            ],
            unjudged: ["limits of its own that a category has"],
            notes: [
                recalled,
                """
                Six years are a least: a no says that this time is over, not that it must go. What belongs to \
                the group differs by edition.
                """, years, StandardsNote.noFirstDay,
            ]),
    ]

    private static func group(_ fact: FactID, _ verification: Verification) -> Requirement {
        Requirement("group", "Information of that group", .fact(fact), verification: verification)
    }

    static let tenYearReview = Duty(
        "mopi-group1.review",
        citing: Citation(
            instrument: "Management of Police Information (MoPI) APP", edition: "MoPI-era", locator: "Group 1",
            locatorVerification: .unverified, sources: ["rrd-app", "as-foi-173"]),
        summary: "Information of group 1 reviewed every ten years",
        owedTo: .fact("information.group_1"), audienceVerification: .unverified, owedBy: [.reviewUnit],
        upon: .event(.informationReviewIntervalStarted), triggerVerification: .unverified,
        within: [Limit(.years(10), verification: .unverified)],
        dischargedBy: [.service("information-review")], recurring: Recurrence(until: [.informationDisposed]),
        notes: [recalled, StandardsNote.fromThePrevious, StandardsNote.noFirstDay])
}
