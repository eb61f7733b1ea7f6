extension RecordRule {
    /// A case is somebody's.
    public static let caseHasAVictim = RecordRule(
        "case-has-a-victim", "a case has a person or a community that is harmed", from: management)
    /// The victim comes first.
    public static let riskAssessmentIsDue = RecordRule(
        "risk-assessment-is-due",
        "the risk to the victims is to be assessed by a day that is not before the case's first",
        from: management)
    /// One incident, one line.
    public static let incidentOnce = RecordRule(
        "incident-once", "an incident stands in its case once", from: management)
    /// Nobody is left between two owners.
    public static let handOverInOrder = RecordRule(
        "hand-over-in-order", "a case is handed over in order of time, to another owner", from: casework)
    /// Nobody works on what nobody reported.
    public static let caseworkFollowsItsReport = RecordRule(
        "casework-follows-its-report", "nothing is done in a case before it is opened", from: casework)
    /// A plan without an owner is nobody's.
    public static let ownerBeforePlanning = RecordRule(
        "owner-before-planning", "a case has an owner before anything is planned", from: casework)
    /// What is done follows a plan.
    public static let planBeforeActing = RecordRule(
        "plan-before-acting", "there is a plan before it is carried out", from: casework)
    /// Nobody learns of a closure by silence.
    public static let closureContactFirst = RecordRule(
        "closure-contact-first",
        "the people concerned are told that a case is to be closed, and why, before it is",
        from: casework)
    /// The last word is not theirs who are complained about.
    public static let ladderEndsIndependently = RecordRule(
        "ladder-ends-independently", "a ladder ends in an independent step", from: casework)
    /// A step without a limit can be waited on for ever.
    public static let ladderHasLimits = RecordRule(
        "ladder-has-limits", "every step has a time to answer within", from: casework)
    /// One step after the other.
    public static let ladderStepByStep = RecordRule(
        "ladder-step-by-step",
        "a step is taken once the one before was answered or its time has run out",
        from: casework)
    /// Recommendations come of a review.
    public static let reviewBeforeRecommendation = RecordRule(
        "review-before-recommendation", "a review is held before it recommends anything", from: casework)
    /// Nothing is decided before it is asked.
    public static let reviewAfterApplication = RecordRule(
        "review-after-application", "nothing happens in a review before the application", from: casework)
    /// Standards that leave out the contact help nobody.
    public static let standardsHaveTheirHeadings = RecordRule(
        "standards-have-their-headings",
        "standards say who to contact, how soon there is a response, what to do without one, and how cases are managed",
        from: standards)
    /// What is not adopted does not bind.
    public static let adoptedBeforeInForce = RecordRule(
        "adopted-before-in-force", "standards are adopted before they are in force", from: standards)
    /// Victims need their champion every day.
    public static let noGapInDesignatedAreas = RecordRule(
        "no-gap-in-designated-areas", "a designated area has a champion throughout", from: champions)
    /// Only a champion speaks as one.
    public static let championInPost = RecordRule(
        "champion-in-post", "an issue is raised by a champion who is in post on that day", from: champions)
    /// Two editions of a power contradict each other.
    public static let oneEditionOfAPower = RecordRule(
        "one-edition-of-a-power", "a power has one edition on a day", from: powers)
    /// A power that is not there cannot be used.
    public static let powerExists = RecordRule(
        "power-exists", "a power is used on a day on which its edition can be", from: powers)
    /// First the evidence, then the power.
    public static let preconditionsEvidenced = RecordRule(
        "preconditions-evidenced", "every precondition is evidenced as met before a power is used", from: powers)
    /// A power does not run for ever.
    public static let powerHasAnEnd = RecordRule(
        "power-has-an-end", "a power with a longest time is used for no longer", from: powers)
    /// A plan says what is to be done.
    public static let planHasActions = RecordRule(
        "plan-has-actions", "a plan has an action", from: powers)
    /// Enforcement alone rarely lasts.
    public static let supportBesideEnforcement = RecordRule(
        "support-beside-enforcement", "a plan supports somebody, or says why not", from: powers)
    /// Nobody is worked on without a ground.
    public static let familyTakesPartOnAGround = RecordRule(
        "family-takes-part-on-a-ground",
        "every member of a household takes part by consent or by an order",
        from: family)
    /// Children need somebody who speaks for them.
    public static let childrensLink = RecordRule(
        "childrens-link", "somebody speaks for the children of a household", from: childrensTrust)
    /// A landlord answers for a tenancy that ran.
    public static let tenancyOnTheDay = RecordRule(
        "tenancy-on-the-day", "a tenancy runs on the day of the incident", from: landlords)
    /// Nobody is told what they may not know.
    public static let disclosureTest = RecordRule(
        "disclosure-test",
        "an audience is told only what is cleared for it, on a ground that reaches it",
        from: outcomes)
    /// Nothing is told before it is known.
    public static let noticeAfterOutcome = RecordRule(
        "notice-after-outcome", "an outcome is told once it is known", from: outcomes)
    /// A score without a method is a guess.
    public static let scoreCitesItsMethod = RecordRule(
        "score-cites-its-method", "scores cite their method and are not negative", from: lowLevel)
    /// A rating stands on its scale.
    public static let ratingOnItsScale = RecordRule(
        "rating-on-its-scale", "a rating is 1 to 5", from: lowLevel)
    /// Volunteers are not sent into danger.
    public static let volunteersStayOutOfHarm = RecordRule(
        "volunteers-stay-out-of-harm",
        "volunteers respond to what their scheme names, where the risk is known to be low",
        from: communityLed)
    /// Good will is not enough.
    public static let volunteersAreAble = RecordRule(
        "volunteers-are-able", "volunteers have every competence that their scheme needs", from: communityLed)
    /// When it gets dangerous, volunteers stop.
    public static let stopOnRisk = RecordRule(
        "stop-on-risk", "volunteers stop where the risk is not known to be low", from: communityLed)
    /// Support comes before evidence.
    public static let supportBeforeStatement = RecordRule(
        "support-before-statement", "support is offered before a statement is taken", from: standUp)
    /// What drives somebody is not guessed.
    public static let driverHasASource = RecordRule(
        "driver-has-a-source", "a driver is recorded with its source", from: youthAndDrugs)
    /// A child is not treated as an adult.
    public static let routeByAge = RecordRule(
        "route-by-age",
        "the route is that for the age on the day of the incident, and not the adult one where that is not known",
        from: youthAndDrugs)

    private static let management = Passage(.protectingThePublic, "1.2.2, line 20")
    private static let casework = Passage(.protectingThePublic, "1.4.2, lines 52–57")
    private static let standards = Passage(.protectingThePublic, "1.2.1 and 1.4.1, lines 16 and 47–51")
    private static let champions = Passage(.protectingThePublic, "1.1 and 1.4.3, lines 13 and 59")
    private static let powers = Passage(.cuttingCrime, "4b, line 18")
    private static let family = Passage(.protectingThePublic, "1.2.4, line 26")
    private static let childrensTrust = Passage(.protectingThePublic, "1.2.4, line 28")
    private static let landlords = Passage(.policingInThe21stCentury, "5.7, line 41")
    private static let outcomes = Passage(.protectingThePublic, "3.2.2, line 112")
    private static let lowLevel = Passage(.confidentCommunities, "line 113")
    private static let communityLed = Passage(.confidentCommunities, "line 151")
    private static let standUp = Passage(.policingInThe21stCentury, "5.2, line 17")
    private static let youthAndDrugs = Passage(.policingInThe21stCentury, "5.15, line 63")
}
