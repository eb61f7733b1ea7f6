public import SafetyModel

extension RecordRule {
    /// An outcome that nothing shows is a wish.
    public static let outcomeHasAnIndicator = RecordRule(
        "outcome-has-an-indicator", "each of the seven outcomes has at least one indicator",
        from: Passage(.confidentCommunities, "lines 67–82"))

    /// Two sets of figures are of one indicator if they are by one definition.
    public static let indicatorCitesItsDefinition = RecordRule(
        "indicator-cites-its-definition", "a set names each of its indicators once, with the edition of its definition",
        from: Passage(.cuttingCrime, "4a, lines 13–15"))

    /// A grade without its rule is an opinion.
    public static let gradeCitesItsRule = RecordRule(
        "grade-cites-its-rule", "a grade follows from a cited rule whose grades rise with the figure",
        from: Passage(.protectingThePublic, "3.3.2, line 121"))

    /// What is said of a period is written after it, and says when.
    public static let commentaryIsDated = RecordRule(
        "commentary-is-dated", "a report on an area has a commentary, written after the period that it is of",
        from: Passage(.protectingThePublic, "3.3.1, line 118"))

    /// What is published has passed the gate.
    public static let datasetPassedDisclosureControl = RecordRule(
        "dataset-passed-disclosure-control",
        "a data set has a title, a publisher and a licence, and its tables are releases of one ledger",
        from: Passage(.policingInThe21stCentury, "5.6, line 39"))
}
