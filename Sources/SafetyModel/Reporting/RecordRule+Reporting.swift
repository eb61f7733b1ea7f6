extension RecordRule {
    /// A front door with two owners has none.
    public static let oneIntakeOwner = RecordRule(
        "one-intake-owner", "a category has one owner in an area on a day", from: frontDoor)
    /// Whoever owns reports has to be at the front door.
    public static let intakeOwnerTakesPart = RecordRule(
        "intake-owner-takes-part", "reports go to a body that takes part in the service", from: frontDoor)
    /// An emergency is not left on the non-emergency line.
    public static let emergencyIsEscalated = RecordRule(
        "emergency-is-escalated", "a call with a sign of an emergency is passed to the emergency line", from: frontDoor)
    /// A call comes to nothing before it is answered.
    public static let callIsAnsweredFirst = RecordRule(
        "call-is-answered-first", "a call rings, is answered, and comes to something, or is abandoned", from: frontDoor)
    /// One call, one line.
    public static let callOnce = RecordRule("call-once", "a call stands in its log once", from: frontDoor)
    /// A caller is handed only to whom the calls belong.
    public static let transferByAgreedRoute = RecordRule(
        "transfer-by-agreed-route", "a call is handed to the body to which its category goes in its area on its day",
        from: frontDoor)
    /// One number to call.
    public static let singlePointOfContact = RecordRule(
        "single-point-of-contact", "a category has one published contact in an area on a day", from: singleContact)
    /// No area is left without one.
    public static let everyAreaHasAContact = RecordRule(
        "every-area-has-a-contact", "every area in scope has a published contact throughout", from: singleContact)
    /// A number that nobody checks goes wrong.
    public static let contactIsReviewed = RecordRule(
        "contact-is-reviewed", "a published contact is reviewed before its review lapses",
        from: Passage(.protectingThePublic, "1.3, line 43"))
    /// What is published has to say how.
    public static let contactCanBeReached = RecordRule(
        "contact-can-be-reached", "a published contact names its service and how to reach it",
        from: Passage(.protectingThePublic, "1.3, line 43"))
    /// What is not kept cannot leak.
    public static let anonymityFixesWhatIsKept = RecordRule(
        "anonymity-fixes-what-is-kept",
        "nothing is kept of an anonymous source, and what is kept of a confidential one is protected", from: feedback)
    /// A reply is the default.
    public static let feedbackByDefault = RecordRule(
        "feedback-by-default", "a report earns a reply unless none is wanted, or a coded reason says why there is none",
        from: feedback)
    /// A letter to the wrong hands can be dangerous.
    public static let safeContactFirst = RecordRule(
        "safe-contact-first", "nobody is contacted before it is known how that is safe, where that matters",
        from: thirdParty)
    /// Nothing may have happened, but somebody has to have said so.
    public static let noOrphanReport = RecordRule(
        "no-orphan-report", "a report is not closed before something was done because of it", from: nothingHappened)
    /// The order of what follows a report.
    public static let reportActionOutcomeReply = RecordRule(
        "report-action-outcome-reply", "action follows the report, and outcome an action, in order of time",
        from: nothingHappened)
    /// One report, one trail.
    public static let reportOnce = RecordRule(
        "report-once", "a report stands in its register once", from: nothingHappened)
    /// Taking reports is a trained task.
    public static let centreIsActiveAndTrained = RecordRule(
        "centre-is-active-and-trained", "a centre that takes reports is active and trained on that day",
        from: Passage(.confidentCommunities, "lines 104 and 151"))
    /// Somebody has to have asked.
    public static let consentIsRecorded = RecordRule(
        "consent-is-recorded", "it is recorded whether the person concerned agrees to be known before it is passed on",
        from: feedback)
    /// No consent, no name.
    public static let identityOnlyWithConsent = RecordRule(
        "identity-only-with-consent", "the person concerned is linked only where they agree to be known", from: feedback
    )
    /// Watch members who take reports handle personal data.
    public static let watchReceiverIsPermitted = RecordRule(
        "watch-receiver-is-permitted",
        "reports are taken by a member who is appointed, vetted and trained, under an agreement on handling data",
        from: Passage(.confidentCommunities, "line 151"))
    /// You said first.
    public static let commitmentAnswersAConcern = RecordRule(
        "commitment-answers-a-concern", "what is promised answers a concern, and is due after it was raised",
        from: everyContactCounts)
    /// One contact, one line.
    public static let contactOnce = RecordRule(
        "contact-once", "a contact stands in its register once, and a promise is a contact's", from: everyContactCounts)
    /// Nobody is left without an answer.
    public static let everyCategoryIsResolved = RecordRule(
        "every-category-is-resolved", "every category has one rule for every level of harm", from: lesserCrimes)
    /// Vulnerability never counts against somebody.
    public static let vulnerabilityOnlyRaises = RecordRule(
        "vulnerability-only-raises", "vulnerability may only raise the grade", from: lesserCrimes)
    /// Strands are monitored by a list that everybody knows; the passage has incidents reported, and the list is the kit's.
    public static let strandOfTheList = RecordRule(
        "strand-of-the-list", "a hate incident names strands of the list that is used on its day",
        from: Passage(.publicSafetyPublicTrust, "case study 6, line 56"))
    /// An estimate that nobody can check is none.
    public static let baselineStatesItsMethod = RecordRule(
        "baseline-states-its-method", "a baseline states its source, its method and a number of incidents",
        from: Passage(.confidentCommunities, "line 80"))

    private static let frontDoor = Passage(.policingInThe21stCentury, "5.9, line 45")
    private static let singleContact = Passage(.protectingThePublic, "1.4.1, lines 47–51")
    private static let feedback = Passage(.confidentCommunities, "line 104")
    private static let thirdParty = Passage(.confidentCommunities, "line 124")
    private static let nothingHappened = Passage(.confidentCommunities, "line 47")
    private static let everyContactCounts = Passage(.confidentCommunities, "lines 96 and 100")
    private static let lesserCrimes = Passage(.confidentCommunities, "line 29")
}
