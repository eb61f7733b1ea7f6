extension RecordRule {
    /// A message without words is none.
    public static let messageSaysSomething = RecordRule(
        "message-says-something", "what goes out says something", from: communication)
    /// Two people, one of them with the role.
    public static let messageIsApprovedByRole = RecordRule(
        "message-is-approved-by-role",
        "a message is approved in a role that may approve its priority, and by somebody else than its author",
        from: communication)
    /// Reassuring some exposes nobody.
    public static let messageIdentifiesNobody = RecordRule(
        "message-identifies-nobody", "a message holds no detail by which somebody could be found out",
        from: communication)
    /// An approval is of one text.
    public static let messageIsWrittenAsADraft = RecordRule(
        "message-is-written-as-a-draft", "only a draft is rewritten", from: communication)
    /// Nothing goes out by itself.
    public static let messageIsSentWhenApproved = RecordRule(
        "message-is-sent-when-approved", "deliveries are recorded of a message that was sent", from: communication)
    /// Nobody gets what he did not ask for.
    public static let subscriberConsented = RecordRule(
        "subscriber-consented", "a message goes to subscribers whose consent to its channel stands", from: communication
    )
    /// First yes, then no.
    public static let consentAndOptOutAlternate = RecordRule(
        "consent-and-opt-out-alternate", "consents and opt-outs of a channel follow one another in time",
        from: communication)
    /// Answers are numbers of people.
    public static let answersAreCounted = RecordRule(
        "answers-are-counted", "answers are counted from 0", from: communication)
    /// A belief is not met with another.
    public static let claimIsMetWithDatedFigures = RecordRule(
        "claim-is-met-with-dated-figures",
        "a belief is answered by figures, each with its source and published by the day of the answer",
        from: Passage(.confidentCommunities, "lines 41 and 101"))
    /// Like is held against like.
    public static let perceptionGapHasOneUnit = RecordRule(
        "perception-gap-has-one-unit", "a belief and a measure have one unit and one area, and gaps ask the same",
        from: Passage(.confidentCommunities, "why confident communities, lines 49–51"))
    /// Justice is seen where it may be shown.
    public static let noStoryUnderARestriction = RecordRule(
        "no-story-under-a-restriction",
        "a story is published on a day on which somebody looked and no reporting restriction stands",
        from: Passage(.confidentCommunities, "active citizens, line 151"))
    /// Four parts make the offer.
    public static let publicOfferHasFourParts = RecordRule(
        "public-offer-has-four-parts",
        "an area tells of its team and map, its contacts, its support for victims and its court, each in date",
        from: Passage(.protectingThePublic, "1.3, lines 38–45"))

    private static let communication = Passage(.confidentCommunities, "communication, line 101")
}
