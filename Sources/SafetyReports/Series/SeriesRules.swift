public import SafetyModel

extension RecordRule {
    /// An indicator is what it measures, word for word.
    public static let indicatorIsDefined = RecordRule(
        "indicator-is-defined",
        "an indicator states what it measures: a question its words, its scale and which answers count, and a count of "
            + "crimes the edition of its recording standard",
        from: Passage(.confidentCommunities, "line 109"))

    /// A share of those asked is read with how many were.
    public static let surveyStatesItsBase = RecordRule(
        "survey-states-its-base", "a figure of a survey states how many were asked",
        from: Passage(.confidentCommunities, "line 71"))

    /// A period has one figure; a revision takes the place of it.
    public static let seriesHasOneFigureAPeriod = RecordRule(
        "series-has-one-figure-a-period", "a series has one figure for each period",
        from: Passage(.confidentCommunities, "line 109"))

    /// Two series can be compared where both have figures.
    public static let seriesShareAPeriod = RecordRule(
        "series-share-a-period", "two series stand beside each other in periods that both have measured",
        from: Passage(.confidentCommunities, "line 33"))

    /// A trend goes no further than its definition.
    public static let noChangeAcrossABreak = RecordRule(
        "no-change-across-a-break", "a change is told only between figures of one definition",
        from: Passage(.publicSafetyPublicTrust, "line 17"))
}
