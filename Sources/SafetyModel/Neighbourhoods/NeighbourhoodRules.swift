extension RecordRule {
    /// A team without the people it needs is vacant, not there.
    public static let teamIsManned = RecordRule(
        "team-is-manned", "each post of a neighbourhood team is held by as many as the team needs at the least",
        from: neighbourhoods)
    /// Who serves here full time serves nowhere else.
    public static let fullPostingsDoNotOverlap = RecordRule(
        "full-postings-do-not-overlap", "nobody has two full-time postings on one day, in whatever area",
        from: Passage(.confidentCommunities, "line 128"))
    /// A priority that no resident asked for is a plan of the service's own.
    public static let priorityHasACommunitySource = RecordRule(
        "priority-has-a-community-source", "a priority is adopted on a concern or a vote of the community in its area",
        from: neighbourhoods)
    /// Evidence of influence says where it can be looked up.
    public static let influenceHasProvenance = RecordRule(
        "influence-has-provenance", "what shaped a priority says where it is recorded, and comes before it was adopted",
        from: Passage(.protectingThePublic, "2.2.2, lines 80–83"))
    /// People are told what was done, so something must have been.
    public static let resolvedAfterItsActions = RecordRule(
        "resolved-after-its-actions", "a priority is resolved when it has actions and none of them is open",
        from: neighbourhoods)
    /// A compact in which one side promises nothing is none.
    public static let everyPartyPromises = RecordRule(
        "every-party-promises",
        "in a neighbourhood agreement each of two or more parties promises something, and a review lies in its term",
        from: Passage(.policingInThe21stCentury, "5.10, lines 47–49"))
    /// A briefing goes to somebody who is still there.
    public static let parishContactIsCurrent = RecordRule(
        "parish-contact-is-current", "a parish is briefed by way of a contact that is current on that day",
        from: Passage(.confidentCommunities, "line 149"))
    /// No work with young people without an agreement on keeping them safe.
    public static let youthLinkIsSafeguarded = RecordRule(
        "youth-link-is-safeguarded", "a link with young people stands under a safeguarding agreement on all its days",
        from: Passage(.cuttingCrime, "4c, lines 19–21"))
    /// What serves nothing is left out.
    public static let activityServesAnOutcome = RecordRule(
        "activity-serves-an-outcome", "every activity of a programme serves one of its strands and one of its outcomes",
        from: Passage(.confidentCommunities, "lines 21 and 88–90"))
    /// Time that does not add up was not recorded.
    public static let codesSumToDuty = RecordRule(
        "codes-sum-to-duty", "the minutes of all activities of a turn of duty are positive and sum to its length",
        from: Passage(.protectingThePublic, "background, line 6"))

    /// Nobody is there less than not at all.
    public static let peopleAreCounted = RecordRule(
        "people-are-counted", "how many people came or were reached is a number from nothing up, or not known",
        from: neighbourhoods)
    private static let neighbourhoods = Passage(.policingInThe21stCentury, "5.8, line 43")
}
