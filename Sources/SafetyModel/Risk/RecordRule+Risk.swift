extension RecordRule {
    /// An edition that contradicts itself grades nobody.
    public static let instrumentIsWhole = RecordRule(
        "instrument-is-whole",
        "a risk instrument asks each question once, and its grades rise from the score 0, each with a day of review",
        from: riskStandard)
    /// The instrument is for those who may come to harm.
    public static let riskOfVictimOrWitness = RecordRule(
        "risk-of-victim-or-witness", "a risk assessment is of a victim or a witness",
        from: riskStandard)
    /// Who assesses has learnt to.
    public static let assessorIsCompetent = RecordRule(
        "assessor-is-competent", "an assessor was trained in the instrument, and the training was good on the day",
        from: riskStandard)
    /// What was not asked is not known to be no.
    public static let mandatoryItemsAreAsked = RecordRule(
        "mandatory-items-are-asked",
        "every mandatory question of the instrument was asked, and no other than its questions",
        from: riskStandard)
    /// Judgement sees what a checklist misses, and does not talk it away.
    public static let judgementRaises = RecordRule(
        "judgement-raises", "a professional judgement gives a reason, and a grade no lower than the answers give",
        from: riskStandard)
    /// One level puts nothing in order.
    public static let prioritySchemeIsWhole = RecordRule(
        "priority-scheme-is-whole", "a scheme has two levels or more, and no weight below 0",
        from: threatHarmRisk)
    /// A level is as good as its reason.
    public static let everyAxisIsJustified = RecordRule(
        "every-axis-is-justified", "threat, harm and risk are each justified",
        from: threatHarmRisk)
    /// Levels of different scales cannot be held against each other.
    public static let levelIsOfTheScheme = RecordRule(
        "level-is-of-the-scheme", "a level is one of the scheme by which matters are put in order",
        from: threatHarmRisk)
    /// A matter counted twice moves all the others.
    public static let everyMatterOnce = RecordRule(
        "every-matter-once", "each case stands in the order once",
        from: threatHarmRisk)
    /// A threshold nobody set down can be moved to fit.
    public static let signalStatesItsSource = RecordRule(
        "signal-states-its-source",
        "a signal states its threshold, its window with a last day, and where both are set down",
        from: preventingEscalation)
    /// What somebody is does not make them vulnerable.
    public static let vulnerabilityIsMoreThanATrait = RecordRule(
        "vulnerability-is-more-than-a-trait",
        "people are chosen by at least one fact that is no protected characteristic",
        from: thirdSector)

    private static let riskStandard = Passage(.protectingThePublic, "1.2.3, lines 24–25")
    private static let threatHarmRisk = Passage(.confidentCommunities, "line 27")
    private static let preventingEscalation = Passage(.cuttingCrime, "4a, line 17")
    private static let thirdSector = Passage(.protectingThePublic, "6.5.1, line 180")
}
