extension RecordRule {
    /// A guardian agrees before a child takes part.
    public static let guardianConsents = RecordRule(
        "guardian-consents", "a guardian's consent is recorded, dated no later than the day on which it is relied on",
        from: Passage(.confidentCommunities, "line 125"))
    /// A cadet is not on operations.
    public static let cadetsHaveNoOperationalTask = RecordRule(
        "cadets-have-no-operational-task", "cadets are given no operational task, and none of unknown kind",
        from: Passage(.policingInThe21stCentury, "5.10"))
    /// There are enough leaders.
    public static let leadersAreEnough = RecordRule(
        "leaders-are-enough", "there are as many leaders at a meeting as the unit's own ratio asks for",
        from: Passage(.confidentCommunities, "line 125"))
    /// A ratio counts something.
    public static let leaderRatioIsPossible = RecordRule(
        "leader-ratio-is-possible", "a leader looks after one cadet or more, and there is at least one leader",
        from: Passage(.confidentCommunities, "line 125"))
    /// Who takes part is of the unit.
    public static let cadetIsOfTheUnit = RecordRule(
        "cadet-is-of-the-unit", "who takes part in a meeting is enrolled in the unit and led by its leaders",
        from: Passage(.confidentCommunities, "line 125"))
    /// A destination comes after the time as a cadet.
    public static let destinationFollowsTheCadets = RecordRule(
        "destination-follows-the-cadets", "where somebody went on to is recorded once their time as a cadet is over",
        from: Passage(.publicSafetyPublicTrust, "case study 13"))
}
