extension RecordRule {
    /// Advice on design needs training.
    public static let designReviewerIsQualified = RecordRule(
        "design-reviewer-is-qualified",
        "a reviewer of a design has a training in designing out crime that is good on the day", from: design)

    private static let design = Passage(.cuttingCrime, "4d, line 23")
}
