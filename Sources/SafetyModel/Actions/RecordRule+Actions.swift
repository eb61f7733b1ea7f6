extension RecordRule {
    /// An action without content is none.
    public static let actionSaysWhat = RecordRule(
        "action-says-what", "an action says what is to be done", from: jointResponse)
    /// One action, one line.
    public static let actionOnce = RecordRule(
        "action-once", "an action stands in its list once", from: jointResponse)
    /// Nobody can wait for a body that is gone.
    public static let actionHasLivingOwner = RecordRule(
        "action-has-living-owner", "an action is owned by a body that is there on the day on which it is due",
        from: jointResponse)
    /// A new day or owner would hide that the old one was missed.
    public static let actionKeepsItsPast = RecordRule(
        "action-keeps-its-past", "an action changes only by what happens to it; another day or owner is another action",
        from: jointResponse)

    private static let jointResponse = Passage(.protectingThePublic, "1.2.5, lines 29–33")
}
