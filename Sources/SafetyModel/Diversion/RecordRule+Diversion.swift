extension RecordRule {
    /// No contract goes on without the scheme's own answer.
    public static let eligibilityAnswered = RecordRule(
        "eligibility-answered", "the scheme's criterion was asked, and its answer is the one on which the step rests",
        from: checkpoint)
    /// An assessment passes over nothing.
    public static let everyNeedConsidered = RecordRule(
        "every-need-considered", "every need is considered, and what nobody knows is said to be not known",
        from: Passage(.publicSafetyPublicTrust, "lines 74 and 76"))
    /// An assessment is of the person whose contract it is.
    public static let assessmentOfTheSamePerson = RecordRule(
        "assessment-of-the-same-person", "the needs assessed are those of the person who has the contract",
        from: checkpoint)
    /// Terms come from needs.
    public static let needsBeforeTerms = RecordRule(
        "needs-before-terms", "a contract is drawn up from an assessment of needs that is done", from: checkpoint)
    /// What was agreed is not rewritten.
    public static let agreedTermsStand = RecordRule(
        "agreed-terms-stand", "terms are drawn up before the contract is agreed, and stand from then on",
        from: checkpoint)
    /// A contract has an end, and asks for something.
    public static let contractHasEndAndConditions = RecordRule(
        "contract-has-end-and-conditions", "a contract has an end and at least one condition, each with its own id",
        from: checkpoint)
    /// Somebody leads them through it.
    public static let contractHasNavigator = RecordRule(
        "contract-has-navigator", "a navigator is named before the contract is offered", from: checkpoint)
    /// An answer belongs to an offer.
    public static let answerToAnOffer = RecordRule(
        "answer-to-an-offer", "somebody answers an offer that was put to them", from: checkpoint)
    /// Nobody is held to what they did not agree to.
    public static let admissionAndConsent = RecordRule(
        "admission-and-consent", "a contract is agreed with somebody who consents and does not deny the offence",
        from: checkpoint)
    /// A finding is of a condition that is in the contract.
    public static let conditionOfTheContract = RecordRule(
        "condition-of-the-contract", "what is found is of a condition of the contract", from: checkpoint)
    /// A breach has a ground.
    public static let breachHasGround = RecordRule(
        "breach-has-ground", "a breach rests on a broken condition or on a new offence within the term",
        from: checkpoint)
    /// A contract is completed when all of it was kept.
    public static let contractKeptToItsEnd = RecordRule(
        "contract-kept-to-its-end",
        "every condition was kept, and records searched through the last day show no offence that was not excused",
        from: checkpoint)
    /// Nobody carries more people than they can.
    public static let caseloadCap = RecordRule(
        "caseload-cap", "a key worker has no more people at once than the cap allows", from: checkpoint)
    /// A sentence is compared on one basis.
    public static let sentenceStatesItsBasis = RecordRule(
        "sentence-states-its-basis", "a limit on the length of sentences says on which basis it is counted",
        from: Passage(.cuttingCrime, "4e, line 24"))

    private static let checkpoint = Passage(.publicSafetyPublicTrust, "case study 9, line 76")
}
