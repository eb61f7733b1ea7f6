public import SafetyModel

extension RecordRule {
    /// Nothing is a share of nothing, and no share exceeds its base.
    public static let shareHasABase = RecordRule(
        "share-has-a-base", "a share states a base of at least one, and counts none outside of it",
        from: Passage(.confidentCommunities, "lines 106–109"))
}
