extension RecordRule {
    /// A register of watches has each once.
    public static let watchStandsOnce = RecordRule(
        "watch-stands-once", "the shared register has every watch, agreement and activity once",
        from: Passage(.confidentCommunities, "line 141"))
    /// A watch at work has a coordinator.
    public static let watchHasACoordinator = RecordRule(
        "watch-has-a-coordinator", "a watch that sets to work has a coordinator on that day",
        from: Passage(.confidentCommunities, "line 141"))
    /// A watch works and reports under an agreement.
    public static let watchActsUnderAgreement = RecordRule(
        "watch-acts-under-agreement", "a watch sets to work and reports under an agreement to which it is a party",
        from: Passage(.confidentCommunities, "line 148"))
    /// A watch knows where it ends.
    public static let watchHasABoundary = RecordRule(
        "watch-has-a-boundary", "a watch that sets to work has a boundary",
        from: Passage(.confidentCommunities, "line 142"))
    /// What a watch does serves a purpose.
    public static let activityHasAPurpose = RecordRule(
        "activity-has-a-purpose", "an activity of a watch serves one of the purposes that the register names",
        from: Passage(.confidentCommunities, "line 145"))
    /// No watch covers more homes than there are.
    public static let coverageCountsHouseholds = RecordRule(
        "coverage-counts-households", "households are counted, and watches cover no more than there are",
        from: Passage(.confidentCommunities, "line 142"))
    /// A grant is spent on what it was given for.
    public static let grantServesItsPurpose = RecordRule(
        "grant-serves-its-purpose",
        "a grant is spent on a purpose for which it was given, in its days and up to its sum",
        from: Passage(.confidentCommunities, "line 141"))
    /// Who goes on patrol was assessed, led, briefed and insured.
    public static let patrolIsPrepared = RecordRule(
        "patrol-is-prepared",
        "a patrol has an assessment of its hazards in date, and a joint one has a lead officer, before it is approved",
        from: Passage(.policingInThe21stCentury, "5.10"))
    /// Citizens on patrol know and have what they need.
    public static let patrolIsCovered = RecordRule(
        "patrol-is-covered", "everybody on a patrol is briefed and insured, and trained where the watch asks for it",
        from: Passage(.policingInThe21stCentury, "5.10"))
    /// A joint patrol goes with an officer.
    public static let jointPatrolIsAccompanied = RecordRule(
        "joint-patrol-is-accompanied", "on a joint patrol an officer is with the citizens",
        from: Passage(.policingInThe21stCentury, "5.10"))
    /// Citizens have no powers.
    public static let patrolAssumesNoPowers = RecordRule(
        "patrol-assumes-no-powers", "citizens on patrol do nothing that needs an officer's powers",
        from: Passage(.confidentCommunities, "line 141"))
    /// Who was not there did nothing there.
    public static let patrolLogIsOfThePatrol = RecordRule(
        "patrol-log-is-of-the-patrol", "what is logged was done on the patrol, by somebody who was on it",
        from: Passage(.policingInThe21stCentury, "5.10"))
    /// Watches of a kind are apart.
    public static let watchBoundariesAreApart = RecordRule(
        "watch-boundaries-are-apart", "the boundaries of watches of one kind that are at work do not overlap",
        from: Passage(.confidentCommunities, "line 142"))
    /// A figure is of a day.
    public static let needInputsAreDated = RecordRule(
        "need-inputs-are-dated", "every figure of need is given once, and says as of which day it holds",
        from: Passage(.confidentCommunities, "line 142"))
    /// A score says how it was reached.
    public static let needIsScoredByAMethod = RecordRule(
        "need-is-scored-by-a-method", "a method of scoring has a name and weights",
        from: Passage(.confidentCommunities, "line 142"))
    /// Nobody is to be seen on the map.
    public static let gapMapShowsNoHousehold = RecordRule(
        "gap-map-shows-no-household", "an area on the map has so many households that none of them stands out",
        from: Passage(.confidentCommunities, "line 142"))
}
