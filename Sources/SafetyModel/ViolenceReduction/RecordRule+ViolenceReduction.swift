extension RecordRule {
    /// Nobody belongs twice.
    public static let unitMemberOnce = RecordRule(
        "unit-member-once", "what belongs to a unit belongs to it once at a time", from: units)
    /// Who lived through it has a say, and whether they had is written down.
    public static let livedExperienceRecorded = RecordRule(
        "lived-experience-recorded",
        "of an intervention it is recorded in what people with lived experience took part, be it in nothing",
        from: units)
    /// Needs are found by several bodies.
    public static let needsAssessedTogether = RecordRule(
        "needs-assessed-together", "two bodies or more give data, and at least one priority follows", from: units)

    private static let units = Passage(.publicSafetyPublicTrust, "line 17")
}
