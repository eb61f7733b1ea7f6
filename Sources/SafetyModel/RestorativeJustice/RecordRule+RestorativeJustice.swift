extension RecordRule {
    /// Nobody takes part against their will.
    public static let voluntaryOnBothSides = RecordRule(
        "voluntary-on-both-sides", "both sides consent before they are prepared to come together", from: services)
    /// A stop is somebody's.
    public static let stoppedByASide = RecordRule(
        "stopped-by-a-side", "a process is stopped by one of its sides, which gives no reason", from: services)
    /// The other side hears nothing of what may never come; the passage has both sides ask, and the order is the kit's.
    public static let noDisclosureBeforeSuitability = RecordRule(
        "no-disclosure-before-suitability",
        "the other side is not told before the process was found suitable and it is approached",
        from: Passage(.publicSafetyPublicTrust, "case study 4, line 48"))
    /// Nobody is harmed once more.
    public static let riskAssessed = RecordRule(
        "risk-assessed", "what is found suitable or not rests on the last assessment of risk", from: services)
    /// Who facilitates can.
    public static let facilitatorQualified = RecordRule(
        "facilitator-qualified", "the facilitator holds the training for it on the day",
        from: Passage(.publicSafetyPublicTrust, "case study 4, line 48"))
    /// Nobody comes unprepared.
    public static let bothSidesPrepared = RecordRule(
        "both-sides-prepared", "each side was prepared and a form chosen before they come together", from: services)
    /// What is agreed is agreed together.
    public static let outcomeOfTheMeeting = RecordRule(
        "outcome-of-the-meeting", "an outcome is agreed when the sides have come together, once", from: services)
    /// An agreement is completed when all of it was done.
    public static let agreedOutcomesDone = RecordRule(
        "agreed-outcomes-done", "a process is completed when every agreed outcome was done", from: services)
    /// An area's menu is one.
    public static let menuEdition = RecordRule(
        "menu-edition", "an area has one edition of its menu on a day, with each option once", from: makeAmends)
    /// No option that may not be asked of anybody.
    public static let optionLawfulAndProportionate = RecordRule(
        "option-lawful-and-proportionate",
        "an option cites the instrument under which it is lawful and names the offences to which it is proportionate",
        from: makeAmends)
    /// What is chosen is on the menu for that offence.
    public static let optionForTheOffence = RecordRule(
        "option-for-the-offence", "what is chosen is offered by the menu for the offence", from: makeAmends)
    /// The victim is asked first.
    public static let victimViewSought = RecordRule(
        "victim-view-sought", "the victim's view was sought before a resolution is agreed", from: makeAmends)
    /// Amends are made by who accepts that they did it.
    public static let responsibilityAccepted = RecordRule(
        "responsibility-accepted", "a resolution is agreed with somebody who admits the offence", from: makeAmends)

    private static let services = Passage(.publicSafetyPublicTrust, "line 32")
    private static let makeAmends = Passage(.policingInThe21stCentury, "paragraph 5.10, line 49")
}
