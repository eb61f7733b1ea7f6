extension RecordRule {
    /// Whoever does not belong is a guest, and counts for nothing.
    public static let attendanceIsOfMembers = RecordRule(
        "attendance-is-of-members", "a meeting's attendance names each member of the partnership on that day, once",
        from: Passage(.policingInThe21stCentury, "5.20, line 80"))
    /// A partnership decides with its members.
    public static let meetingIsQuorate = RecordRule(
        "meeting-is-quorate", "a meeting that decides has the members that its quorum asks for",
        from: Passage(.policingInThe21stCentury, "5.20, line 80"))
    /// A quorum of nobody is none.
    public static let quorumIsOfSome = RecordRule(
        "quorum-is-of-some", "a quorum is of one member or more, and of no fewer members than responsible authorities",
        from: Passage(.policingInThe21stCentury, "5.20, line 80"))
    /// Two boards are linked, not one with itself.
    public static let linkJoinsTwo = RecordRule(
        "link-joins-two", "a link joins two partnerships, and names each joint action once",
        from: Passage(.cuttingCrime, "4g, line 26"))
    /// Every basic command unit has its lead.
    public static let everyUnitHasALead = RecordRule(
        "every-unit-has-a-lead", "every basic command unit has a lead member of the police authority",
        from: Passage(.protectingThePublic, "2.3.1, lines 87–88"))
    /// Who took part in an outcome is one of its partners, and a figure has a method.
    public static let contributionIsOfAPartner = RecordRule(
        "contribution-is-of-a-partner",
        "a contribution is made by a partner of the outcome, and its figure has a method",
        from: Passage(.policingInThe21stCentury, "5.3, line 19"))
}
