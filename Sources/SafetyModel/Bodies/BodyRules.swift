extension RecordRule {
    /// What has ended acts no more; somebody stands in its place, or nobody.
    public static let actingBodyIsThere = RecordRule(
        "acting-body-is-there", "a body acts only on a day on which it is there",
        from: Passage(.protectingThePublic, "6.5.1, lines 175–179"))
    /// What merges comes from bodies and goes to others.
    public static let mergerMovesOn = RecordRule(
        "merger-moves-on", "a merger ends one body or more, each once, and puts others in their place",
        from: Passage(.protectingThePublic, "6.5.1, line 179"))
    /// Whoever had a case with a body that is gone has it with somebody.
    public static let mergerLeavesNoOrphan = RecordRule(
        "merger-leaves-no-orphan", "every case and agreement of a merged body has one heir among its successors",
        from: Passage(.protectingThePublic, "6.5.1, line 179"))
}
