extension RecordRule {
    /// What ends is there.
    public static let caseloadEndsWhatLasts = RecordRule(
        "caseload-ends-what-lasts", "the care that ends lasted until the day before",
        from: Passage(.publicSafetyPublicTrust, "case study 9, line 76"))
    /// Nobody advises at court who was not trained.
    public static let courtSupporterTrained = RecordRule(
        "court-supporter-trained", "whoever supports people at court holds the training for it on that day",
        from: courtSupport)
    /// Advice at court is practical and is no legal advice.
    public static let noLegalAdvice = RecordRule(
        "no-legal-advice", "volunteers at court give practical advice and help, and refer on who needs legal advice",
        from: courtSupport)
    /// What is worked on is an issue that was raised.
    public static let issueWasRaised = RecordRule(
        "issue-was-raised", "what is resolved or referred is an issue of the contact", from: courtSupport)
    /// A hub gives what it offers to whom it is for.
    public static let hubOffer = RecordRule(
        "hub-offer", "an engagement is of somebody for whom the hub is, in a service that it offers",
        from: Passage(.publicSafetyPublicTrust, "line 80"))
    /// Who passes somebody on says on what ground.
    public static let sharingHasBasis = RecordRule(
        "sharing-has-basis", "who is handed over to another body is so on a ground that is recorded",
        from: Passage(.publicSafetyPublicTrust, "case study 11, line 82"))
    /// A pathway is gone in its order.
    public static let pathwayInOrder = RecordRule(
        "pathway-in-order", "a step is to a stage of the pathway, no earlier than the step before",
        from: Passage(.publicSafetyPublicTrust, "case study 11, line 82"))
    /// Support is arranged before somebody leaves prison.
    public static let inPlaceBeforeRelease = RecordRule(
        "in-place-before-release", "a resettlement plan is in place before the day of release",
        from: Passage(.publicSafetyPublicTrust, "line 86"))
    /// A plan says something of every need.
    public static let planCoversNeeds = RecordRule(
        "plan-covers-needs", "the plan has support for each need that was found",
        from: Passage(.publicSafetyPublicTrust, "lines 74 and 86"))
    /// Work in public is fit for it.
    public static let paybackSuitable = RecordRule(
        "payback-suitable", "work is taken up where it was found to be suitable",
        from: payback)
    /// Who nominates is answered.
    public static let nominationAnswered = RecordRule(
        "nomination-answered", "a nomination is closed when its answer was published", from: payback)
    /// Hours are hours that were worked.
    public static let paybackHours = RecordRule(
        "payback-hours", "a session has at least one worker and one minute, on a day of the project", from: payback)

    private static let courtSupport = Passage(.publicSafetyPublicTrust, "case study 10, line 78")
    private static let payback = Passage(.confidentCommunities, "line 151")
}
