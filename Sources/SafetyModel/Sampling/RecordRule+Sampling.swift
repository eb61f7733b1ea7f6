extension RecordRule {
    /// A size is a number of records.
    public static let sampleSizesArePositive = RecordRule(
        "sample-sizes-are-positive", "a sample asks at least one record of each named stratum", from: sampling)
    /// What is drawn from does not change any more.
    public static let frameIsOpenUntilFrozen = RecordRule(
        "frame-is-open-until-frozen", "a frame is frozen once, and changes no more then", from: sampling)
    /// Nothing is drawn from what may still change.
    public static let drawFromAFrozenFrame = RecordRule(
        "draw-from-a-frozen-frame", "a sample is drawn from a frozen frame", from: sampling)
    /// Each record has one chance.
    public static let frameListsEachRecordOnce = RecordRule(
        "frame-lists-each-record-once",
        "a frame lists each record once, in a stratum of its plan, and every stratum has one", from: sampling)
    /// Only what was drawn is counted, and once.
    public static let findingIsOnASampledRecord = RecordRule(
        "finding-is-on-a-sampled-record", "each record that was drawn has one finding, and no other record has any",
        from: sampling)
    /// Nobody reviews what he dealt with.
    public static let reviewerIsIndependent = RecordRule(
        "reviewer-is-independent", "a reviewer is known to have had no part in the case", from: sampling)

    private static let sampling = Passage(.confidentCommunities, "communication, line 108")
}
