extension RecordRule {
    /// Somebody who wants to complain is told how.
    public static let complaintRouteIsClear = RecordRule(
        "complaint-route-is-clear", "a route says about what, in which ways and to which address to complain",
        from: information)
    /// One matter, one way.
    public static let oneComplaintRouteForAMatter = RecordRule(
        "one-complaint-route-for-a-matter", "a body has one route for a matter on a day", from: information)
    /// What is no longer published misleads.
    public static let complaintRouteIsCurrent = RecordRule(
        "complaint-route-is-current", "a body has a route for the matter that is published on the day",
        from: information)
    /// Not everything is put right informally.
    public static let earlyResolutionIsEligible = RecordRule(
        "early-resolution-is-eligible",
        "a complaint is resolved early where the body's standard on that day allows it for its seriousness",
        from: early)
    /// Nobody is talked out of complaining.
    public static let earlyResolutionIsAgreed = RecordRule(
        "early-resolution-is-agreed", "a complaint is resolved early where the complainant agreed before it began",
        from: early)
    /// A standard without a hole.
    public static let complaintStandardIsComplete = RecordRule(
        "complaint-standard-is-complete",
        "a standard has one limit for every way, seriousness and step, and none besides", from: swiftly)
    /// Clocks do not stop by themselves.
    public static let complaintPauseHasAReason = RecordRule(
        "complaint-pause-has-a-reason", "a pause has a reason and ends after it began", from: swiftly)
    /// Nothing comes before the complaint.
    public static let complaintComesFirst = RecordRule(
        "complaint-comes-first", "what happens to a complaint happens after it came in, in order", from: swiftly)
    /// One complaint, one line.
    public static let complaintIsCountedOnce = RecordRule(
        "complaint-is-counted-once", "a complaint is counted once", from: swiftly)

    private static let information = Passage(.protectingThePublic, "3.1.3, lines 107–108")
    private static let early = Passage(.protectingThePublic, "3.1.2, lines 98–101")
    private static let swiftly = Passage(.protectingThePublic, "3.2.1, line 111")
}
