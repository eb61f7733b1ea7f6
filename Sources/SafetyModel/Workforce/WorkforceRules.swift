extension RecordRule {
    /// People say for themselves who they are.
    public static let groupIsSelfDeclared = RecordRule(
        "group-is-self-declared", "people are counted by what they said of themselves, not by what others saw in them",
        from: Passage(.confidentCommunities, "line 126"))
    /// A snapshot counts people.
    public static let snapshotCountsPeople = RecordRule(
        "snapshot-counts-people", "a snapshot has no negative number, and no answer that stands for none",
        from: Passage(.confidentCommunities, "line 126"))
    /// Whom to resemble must be known.
    public static let representationHasABase = RecordRule(
        "representation-has-a-base",
        "a workforce is compared with a count of its community by the same characteristic and groups",
        from: Passage(.confidentCommunities, "line 125"))
    /// A signal was counted.
    public static let signalIsCounted = RecordRule(
        "signal-is-counted", "a signal is counted once for each month, kind, group and area, and is not negative",
        from: Passage(.confidentCommunities, "line 126"))
    /// Positive action keeps no place for anybody.
    public static let positiveActionIsNoQuota = RecordRule(
        "positive-action-is-no-quota", "a measure of positive action reserves no place and fixes no number or share",
        from: Passage(.confidentCommunities, "line 127"))
    /// Positive action stands on a law.
    public static let positiveActionHasABasis = RecordRule(
        "positive-action-has-a-basis",
        "a measure of positive action names the provision that allows it, and whom it helps",
        from: Passage(.confidentCommunities, "line 127"))
    /// A candidate meets what the pathway asks.
    public static let pathwayRequirementsAreMet = RecordRule(
        "pathway-requirements-are-met", "everything that the pathway asks is recorded as met before an offer is made",
        from: Passage(.publicSafetyPublicTrust, "case study 15"))
    /// A candidate is of the pathway.
    public static let candidateIsOfThePathway = RecordRule(
        "candidate-is-of-the-pathway", "a pathway has each of its own candidates once, and is asked what it asks for",
        from: Passage(.publicSafetyPublicTrust, "case study 15"))
    /// Civilians do custody work while they are designated.
    public static let designationIsCurrent = RecordRule(
        "designation-is-current", "a civilian does custody work on a day on which they are designated for it",
        from: Passage(.protectingThePublic, "5.1.2"))
    /// Whoever runs a service together says who does what and who answers for it.
    public static let combinedServiceStatesLiability = RecordRule(
        "combined-service-states-liability",
        "a combined service has roles, and for each the body that provides it and the body that is liable",
        from: Passage(.confidentCommunities, "line 152"))
}
