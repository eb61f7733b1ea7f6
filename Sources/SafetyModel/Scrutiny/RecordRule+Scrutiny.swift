extension RecordRule {
    /// Limits have an order.
    public static let panelAgesAreARange = RecordRule(
        "panel-ages-are-a-range", "the ages of a panel run from 0 or more to no less", from: youthCommission)
    /// A youth commission is of the young.
    public static let youthCommissionAges = RecordRule(
        "youth-commission-ages", "a member of a youth commission is 14 to 25 years old on the day of joining",
        from: youthCommission)
    /// A youth group says who is young.
    public static let youthGroupHasAges = RecordRule(
        "youth-group-has-ages", "a youth advisory group says between which ages its members join", from: youthAdvice)
    /// A panel keeps to its own ages.
    public static let memberIsOfTheAge = RecordRule(
        "member-is-of-the-age", "a member is of the panel's age on the day of joining", from: youthAdvice)
    /// Somebody answers for the minors.
    public static let youngMembersAreSafeguarded = RecordRule(
        "young-members-are-safeguarded", "a panel that minors may join has a safeguarding lead when somebody joins",
        from: youthCommission)
    /// One seat for a person.
    public static let memberIsSeatedOnce = RecordRule(
        "member-is-seated-once", "a person has one seat on a panel at a time", from: diversityPanel)
    /// Recruitment is robust.
    public static let recruitmentStepsAreTaken = RecordRule(
        "recruitment-steps-are-taken", "a member has every step of the recruitment behind them on joining",
        from: diversityPanel)
    /// Nobody scrutinises his own employer.
    public static let memberIsIndependent = RecordRule(
        "member-is-independent", "nobody who works for the body scrutinised sits on the panel", from: fourTests)
    /// Strangers do not take part.
    public static let onlyMembersTakePart = RecordRule(
        "only-members-take-part", "only members take part in what a panel does", from: fourTests)
    /// One meeting, one line.
    public static let meetingIsListedOnce = RecordRule(
        "meeting-is-listed-once", "a meeting is listed once", from: fourTests)
    /// Shares are compared with shares.
    public static let progressionComparesPercentages = RecordRule(
        "progression-compares-percentages", "a share of members is compared with a figure in percent",
        from: youthCommission)
    /// A review is by the panel that has the case.
    public static let groundsAreReviewedByThePanel = RecordRule(
        "grounds-are-reviewed-by-the-panel", "the grounds of a search are graded by a member of the panel of the case",
        from: grounds)
    /// Nobody grades what he has a part in.
    public static let reviewerHasNoInterest = RecordRule(
        "reviewer-has-no-interest", "a reviewer is known to have no interest in the record", from: diversityPanel)
    /// Blind is blind.
    public static let reviewIsBlind = RecordRule(
        "review-is-blind", "where a review is blind, the reviewer is known not to know the officer", from: grounds)
    /// What is fine is not escalated.
    public static let escalationHasAConcern = RecordRule(
        "escalation-has-a-concern", "a case is escalated, or put to management, where its grade is not a good one",
        from: grounds)
    /// To ask for nothing is not to ask.
    public static let managementIsAskedForActions = RecordRule(
        "management-is-asked-for-actions", "management is asked for at least one action, each listed once",
        from: grounds)
    /// An answer comes after what was asked.
    public static let managementAnswersAfterActing = RecordRule(
        "management-answers-after-acting", "a case is answered in words, when none of its actions is open",
        from: grounds)
    /// Advice says something.
    public static let recommendationSaysWhat = RecordRule(
        "recommendation-says-what", "a recommendation says what is recommended", from: diversityPanel)
    /// An answer is given, not assumed.
    public static let recommendationIsAnswered = RecordRule(
        "recommendation-is-answered",
        "a recommendation is accepted or declined by an answer, and declined with reasons",
        from: diversityPanel)
    /// Done is done.
    public static let recommendationIsCarriedOut = RecordRule(
        "recommendation-is-carried-out", "a recommendation is carried out when none of its actions is open",
        from: diversityPanel)
    /// One recommendation, one line.
    public static let recommendationIsListedOnce = RecordRule(
        "recommendation-is-listed-once", "a recommendation is listed once", from: diversityPanel)
    /// One case, one line.
    public static let scrutinyCaseIsCountedOnce = RecordRule(
        "scrutiny-case-is-counted-once", "a case is counted once", from: grounds)

    private static let fourTests = PanelTest.passage
    private static let diversityPanel = Passage(.publicSafetyPublicTrust, "case study 12, line 94")
    private static let youthCommission = Passage(.publicSafetyPublicTrust, "case study 13, line 98")
    private static let grounds = Passage(.publicSafetyPublicTrust, "case study 14, line 102")
    private static let youthAdvice = Passage(.policingInThe21stCentury, "5.10, line 47")
}
