extension RecordRule {
    /// What nobody printed is in no register of what was printed.
    public static let initiativeHasItsSource = RecordRule(
        "initiative-has-its-source", "an initiative has a title and the passages that name it, and stands once",
        from: Passage(.publicSafetyPublicTrust, "endnotes, lines 108–130"))
}
