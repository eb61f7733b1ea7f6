public import SafetyModel

extension RecordRule {
    /// Nothing is a share of nothing, and no share exceeds its base.
    public static let shareHasABase = RecordRule(
        "share-has-a-base", "a share states a base of at least one, and counts none outside of it",
        from: Passage(.confidentCommunities, "lines 106–109"))

    /// A rate without its population is a number without meaning.
    public static let rateCitesItsBase = RecordRule(
        "rate-cites-its-base", "a rate states the population it is of, when and from where, of at least one",
        from: Passage(.protectingThePublic, "3.3.1, line 118"))

    /// A ratio of rates is read with what it cannot tell.
    public static let ratioStatesItsCaveats = RecordRule(
        "ratio-states-its-caveats", "a ratio of rates names the group it compares with, and what it cannot tell",
        from: Passage(.publicSafetyPublicTrust, "line 100"))
}
