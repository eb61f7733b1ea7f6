extension RecordRule {
    /// An effect without a method is a guess.
    public static let effectStatesItsMethod = RecordRule(
        "effect-states-its-method",
        "an effect says how it was counted, over stretches of one length, before and after", from: problemSolving)
    /// Scan, analyse, respond, assess.
    public static let problemIsWorkedInOrder = RecordRule(
        "problem-is-worked-in-order",
        "a problem is named, analysed before it is responded to, and assessed before it is closed",
        from: problemSolving)
    /// What nobody weighed is not acted on.
    public static let informationIsGraded = RecordRule(
        "information-is-graded", "information is graded before it is acted on, and conditions are named",
        from: problemSolving)
    /// Sources stay safe.
    public static let sourceIsProtected = RecordRule(
        "source-is-protected",
        "graded information is shared as its handling code allows, on accepted conditions, and never names its source",
        from: problemSolving)
    /// Information points, and proves nothing.
    public static let informationIsNoEvidence = RecordRule(
        "information-is-no-evidence", "information is no evidence unless its source agreed", from: intelligence)
    /// One is no pattern.
    public static let patternHasSeveral = RecordRule(
        "pattern-has-several", "a pattern has two pieces of information or more, within a day or more",
        from: problemSolving)
    /// Once a year.
    public static let watchIsReviewedYearly = RecordRule(
        "watch-is-reviewed-yearly", "a watch is reviewed against outcomes, and again within twelve months",
        from: Passage(.confidentCommunities, "active citizens, line 147"))
    /// Advice is somebody's, and current.
    public static let adviceIsApproved = RecordRule(
        "advice-is-approved", "advice is given from an approved edition that holds on the day",
        from: Passage(.confidentCommunities, "active citizens, line 151"))
    /// Advice on design needs training.
    public static let designReviewerIsQualified = RecordRule(
        "design-reviewer-is-qualified",
        "a reviewer of a design has a training in designing out crime that is good on the day", from: design)
    /// Attendance is a number of people.
    public static let attendanceIsCounted = RecordRule(
        "attendance-is-counted", "attendance is counted from 0", from: design)
    /// A threshold is somebody's.
    public static let signalMethodIsCited = RecordRule(
        "signal-method-is-cited", "a method cites where it is described, and has thresholds above 0", from: design)
    /// Counts are counts.
    public static let signalCountsAreCounts = RecordRule(
        "signal-counts-are-counts", "monthly counts are counted from 0", from: design)
    /// A signal is of something.
    public static let signalHasAnomalies = RecordRule(
        "signal-has-anomalies", "a signal is of one month and crime type, in one area or more", from: design)
    /// National is what is not local.
    public static let signalIsNational = RecordRule(
        "signal-is-national", "a signal is escalated to a named owner, from as many areas as its method asks",
        from: design)

    private static let problemSolving = Passage(.confidentCommunities, "active citizens, line 146")
    private static let intelligence = Passage(.confidentCommunities, "outcomes, line 80")
    private static let design = Passage(.cuttingCrime, "4d, line 23")
}
