extension RecordRule {
    /// An assessment that leaves the question open has not been made.
    public static let witnessNeedsAreFound = RecordRule(
        "witness-needs-are-found", "an assessment says whether the witness is vulnerable and intimidated",
        from: readyToWitness)
    /// Nobody is made a witness before somebody asked what they need.
    public static let needsBeforeStatementUse = RecordRule(
        "needs-before-statement-use",
        "a statement is used after the needs of its witness were assessed, or the assessment declined",
        from: readyToWitness)
    /// A witness knows what they are in for.
    public static let warningsAreGiven = RecordRule(
        "warnings-are-given", "a statement is used where its witness had been told what follows from making it",
        from: readyToWitness)
    /// Two assessments may contradict each other.
    public static let oneAssessmentForAWitness = RecordRule(
        "one-assessment-for-a-witness", "a witness who is called has one assessment of needs",
        from: readyToWitness)
    /// First somebody is made safe.
    public static let immediateRiskComesFirst = RecordRule(
        "immediate-risk-comes-first",
        "a report that somebody is or may be at risk now is answered at once, before it is assessed",
        from: resistIntimidation)
    /// Nobody answers what was not yet said.
    public static let intimidationFollowsReceipt = RecordRule(
        "intimidation-follows-receipt", "a response is not earlier than the report",
        from: resistIntimidation)

    private static let readyToWitness = Passage(.policingInThe21stCentury, "5.2, line 17")
    private static let resistIntimidation = Passage(.confidentCommunities, "line 76")
}
