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
    /// A series has an order.
    public static let seriesInOrder = RecordRule(
        "series-in-order", "months and changes ascend, and no count is less than none", from: units)
    /// What is not counted alike is not compared.
    public static let noChangeAcrossABreak = RecordRule(
        "no-change-across-a-break", "a change is told only between figures that were counted alike", from: units)

    private static let units = Passage(.publicSafetyPublicTrust, "line 17")
}
