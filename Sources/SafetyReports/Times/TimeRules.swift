public import SafetyModel

extension RecordRule {
    /// Nothing ends before it began.
    public static let timeRunsForward = RecordRule(
        "time-runs-forward", "what took time ended no earlier than it began",
        from: Passage(.protectingThePublic, "3.2, lines 109–111"))

    /// A percentile counts cases out of a hundred.
    public static let percentileIsOfAHundred = RecordRule(
        "percentile-is-of-a-hundred", "a percentile is one of 1 to 100",
        from: Passage(.protectingThePublic, "3.2, lines 109–111"))
}
