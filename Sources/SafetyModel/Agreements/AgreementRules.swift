extension RecordRule {
    /// A party that is gone promises nothing.
    public static let partyIsThere = RecordRule(
        "party-is-there", "every body that is party to an agreement is there on the day for which it is asked",
        from: Passage(.confidentCommunities, "lines 131, 148"))
    /// A compact is between forces and the voluntary sector, and is looked at again.
    public static let compactIsBetweenSectors = RecordRule(
        "compact-is-between-sectors",
        "a compact has a force and a voluntary organisation among its signatories, each a party, and a day of review",
        from: Passage(.policingInThe21stCentury, "5.13, line 55"))
    /// What is logged is one of the principles, of one of the signatories.
    public static let adherenceIsToAPrinciple = RecordRule(
        "adherence-is-to-a-principle",
        "an entry of a compact's log is of one signatory and one principle, on a day on which the compact is in force",
        from: Passage(.policingInThe21stCentury, "5.13, line 55"))
    /// A measure that nobody can work out binds nobody.
    public static let measureIsComputable = RecordRule(
        "measure-is-computable",
        "a measure of a service level agreement says what is counted, of what, how often and against which target",
        from: Passage(.confidentCommunities, "lines 131, 148"))
    /// One reading for one period.
    public static let readingIsOfAPeriod = RecordRule(
        "reading-is-of-a-period",
        "a reading is of one measure for one of its periods, once, and counts no more than there is",
        from: Passage(.confidentCommunities, "lines 131, 148"))
    /// Nobody spends what is not there.
    public static let fundIsNotOverdrawn = RecordRule(
        "fund-is-not-overdrawn", "a pooled fund has at the end of every day what was drawn from it by then",
        from: Passage(.protectingThePublic, "6.5.1, line 176"))
    /// Money moves between partners while they have agreed that it does.
    public static let fundIsUnderAgreement = RecordRule(
        "fund-is-under-agreement",
        "a positive amount is paid into or drawn from a pooled fund by a party to its agreement while that is in force",
        from: Passage(.protectingThePublic, "6.5.1, line 176"))
}
