extension RecordRule {
    /// Nobody is called against their will.
    public static let callWithConsent = RecordRule(
        "call-with-consent", "a victim is called who agreed to be contacted, and only what they said is kept of it",
        from: championsCalls)
    /// Calls at whim tell nothing of all victims.
    public static let callNamesItsSample = RecordRule(
        "call-names-its-sample", "the calls of a round were drawn by one sampling plan",
        from: championsCalls)
    /// One voice counts once.
    public static let callCountsOnce = RecordRule(
        "call-counts-once", "a call stands in a round once, and a victim speaks in it once",
        from: championsCalls)
    /// A screen can be watched by whoever does harm.
    public static let viewIsSafe = RecordRule(
        "view-is-safe", "progress is shown only where it is known to be safe",
        from: trackMyCrime)
    /// News goes out by rule and not by default.
    public static let milestoneHasAReleaseRule = RecordRule(
        "milestone-has-a-release-rule", "each milestone has one rule by which it is released",
        from: trackMyCrime)
    /// An update before the promise keeps nothing.
    public static let updatesFollowThePromise = RecordRule(
        "updates-follow-the-promise", "updates lie between the promise and its end",
        from: trackMyCrime)
    /// A victim stays a victim whatever else they are.
    public static let rolesAreKeptApart = RecordRule(
        "roles-are-kept-apart", "the roles of one person are in different cases, and each is seen for its own purpose",
        from: womensCentres)
    /// A child is not contacted like a grown-up.
    public static let youthContactSuitsAChild = RecordRule(
        "youth-contact-suits-a-child",
        "somebody under 18 is contacted in a way that suits a child, with a safe grown-up",
        from: youngVictims)
    /// Making good is not done to a victim against their will.
    public static let reparationIsAgreed = RecordRule(
        "reparation-is-agreed", "what comes to the victim in person has their agreement",
        from: restitution)
    /// Sums must be sums.
    public static let reparationAddsUp = RecordRule(
        "reparation-adds-up", "amounts are a penny or more, and no more is paid than owed",
        from: restitution)
    /// A category opens rights, so it says whence it comes.
    public static let categoryHasAGround = RecordRule(
        "category-has-a-ground",
        "a circumstance is recorded on an assessment that found it, a document, or the word of the victim",
        from: codeOfPractice)

    private static let championsCalls = Passage(.confidentCommunities, "line 107")
    private static let trackMyCrime = Passage(.confidentCommunities, "line 106")
    private static let womensCentres = Passage(.publicSafetyPublicTrust, "line 80")
    private static let youngVictims = Passage(.publicSafetyPublicTrust, "case study 13, line 98")
    private static let restitution = Passage(.policingInThe21stCentury, "5.15, line 67")
    private static let codeOfPractice = Passage(.protectingThePublic, "1.5.1, lines 63–67")
}
