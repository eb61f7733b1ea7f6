extension RecordRule {
    /// A criterion without evidence is an opinion.
    public static let maracCriterionIsEvidenced = RecordRule(
        "marac-criterion-is-evidenced",
        "a referral to a conference has evidence of the kind on which its criterion rests",
        from: conference)
    /// What others know of a child is looked up before the child is spoken of.
    public static let childIsChecked = RecordRule(
        "child-is-checked", "a case is heard after it was checked what is known of each child of the household",
        from: conference)
    /// A child is not a detail of a case.
    public static let itemForEachChild = RecordRule(
        "item-for-each-child", "the agenda has an item for each case and for each child, and each is discussed",
        from: conference)
    /// An item discussed twice hides one that was not.
    public static let agendaItemOnce = RecordRule(
        "agenda-item-once", "an item stands on the agenda once",
        from: conference)
    /// A seat at the table is no ground to tell.
    public static let memberSharesOnABasis = RecordRule(
        "member-shares-on-a-basis", "each body sits once, shares on its own ground, and with bodies that sit",
        from: conference)
    /// A body that is gone can do nothing.
    public static let memberIsAlive = RecordRule(
        "member-is-alive", "each body of a conference is there on its day",
        from: conference)
    /// Nobody is given work in their absence.
    public static let conferenceActionIsOfAMember = RecordRule(
        "conference-action-is-of-a-member", "an action of a conference is owned by a body that sits in it",
        from: conference)
    /// Minutes are of what was said.
    public static let minutesOfAHeldConference = RecordRule(
        "minutes-of-a-held-conference", "a conference is minuted once it was held and until it is closed",
        from: conference)
    /// To know of the conference can endanger whom it protects.
    public static let offenderIsNotTold = RecordRule(
        "offender-is-not-told", "whoever is said to do harm is not told of a conference",
        from: conference)
    /// Between two leads a case falls.
    public static let oneLeadForce = RecordRule(
        "one-lead-force", "one force leads a case at any time",
        from: acrossBorders)
    /// A request needs somebody to answer it.
    public static let requestHasTwoSides = RecordRule(
        "request-has-two-sides", "one force of the case asks another, which answers later",
        from: acrossBorders)
    /// A concern says what gave rise to it.
    public static let concernShowsIndicators = RecordRule(
        "concern-shows-indicators", "a concern names its signs, each once",
        from: sexualExploitation)
    /// Support over the head of a child misses the child.
    public static let childIsHeard = RecordRule(
        "child-is-heard", "support begins with a plan that has the voice of the child, or says why not",
        from: sexualExploitation)
    /// A network is known by whom it harms.
    public static let networkLinksChildren = RecordRule(
        "network-links-children", "a network has an area and links concerns for children, each once",
        from: countyLines)
    /// A child made to carry drugs is a victim first.
    public static let safeguardingComesFirst = RecordRule(
        "safeguarding-comes-first", "children concerned are referred to safeguarding before anything else is done",
        from: countyLines)
    /// A count of one points at a child.
    public static let smallCountsAreHidden = RecordRule(
        "small-counts-are-hidden", "counts of children are shown from 2 or more on",
        from: countyLines)
    /// Bodies that agreed to nothing share at will.
    public static let sharingAgreementIsWhole = RecordRule(
        "sharing-agreement-is-whole",
        "an agreement is between two bodies or more, with grounds, purposes and their fields",
        from: wholeSystems)
    /// What need not be told is not.
    public static let disclosureIsNecessary = RecordRule(
        "disclosure-is-necessary", "a disclosure tells another body something, and says why it was necessary",
        from: wholeSystems)
    /// To share is to answer for it.
    public static let disclosureHasAGateway = RecordRule(
        "disclosure-has-a-gateway", "a disclosure rests on a ground of its agreement, or on consent that was given",
        from: wholeSystems)
    /// One disclosure, one line.
    public static let disclosureStandsOnce = RecordRule(
        "disclosure-stands-once", "a disclosure stands in the register once",
        from: wholeSystems)
    /// No more is told than the purpose needs.
    public static let minimumFields = RecordRule(
        "minimum-fields", "only the fields are told that the agreement names for the purpose",
        from: wholeSystems)

    private static let conference = Passage(.protectingThePublic, "6.3.1, lines 158–161")
    private static let acrossBorders = Passage(.protectingThePublic, "4.1, lines 130–132")
    private static let sexualExploitation = Passage(.publicSafetyPublicTrust, "case study 3, line 26")
    private static let countyLines = Passage(.publicSafetyPublicTrust, "case study 2, line 24")
    private static let wholeSystems = Passage(.publicSafetyPublicTrust, "case study 11, line 82")
}
