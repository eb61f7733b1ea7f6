extension RecordRule {
    /// What is put to a vote has a name and a price.
    public static let proposalHasAPrice = RecordRule(
        "proposal-has-a-price", "a proposal has a title and a cost above nothing, within the pot", from: sayInSpending)
    /// A ballot paper that changes while it is being marked is none.
    public static let proposalsAreFixedBeforeVoting = RecordRule(
        "proposals-are-fixed-before-voting", "proposals are added once each and only before the voting opens",
        from: sayInSpending)
    /// Nobody votes twice, by whatever channel.
    public static let oneBallotForAVoter = RecordRule(
        "one-ballot-for-a-voter", "each voting right is used for one ballot, on paper or online", from: sayInSpending)
    /// Only those who were admitted vote.
    public static let voterIsEligible = RecordRule(
        "voter-is-eligible", "a ballot is cast with a voting right that was given before it, once to each voter",
        from: sayInSpending)
    /// A ballot names what there is to be voted on, as often and as much as its form allows.
    public static let ballotWithinItsLimit = RecordRule(
        "ballot-within-its-limit", "a ballot names one or more proposals of the round, each once, within its limit",
        from: sayInSpending)
    /// Ballots are cast while the voting is open and entered before the count.
    public static let votingClosesBeforeTheCount = RecordRule(
        "voting-closes-before-the-count", "a ballot is cast while the voting is open and entered before the count",
        from: sayInSpending)
    /// A result that nobody can find again is none.
    public static let tallyFollowsFromBallots = RecordRule(
        "tally-follows-from-ballots", "the result of a round is what its ballots come to when they are counted again",
        from: sayInSpending)
    /// A lot that leaves somebody out decides nothing.
    public static let lotNamesEveryProposal = RecordRule(
        "lot-names-every-proposal", "a lot names every proposal of the round once", from: sayInSpending)

    private static let sayInSpending = Passage(.policingInThe21stCentury, "5.10, line 49")
}
