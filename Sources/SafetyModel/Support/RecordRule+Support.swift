extension RecordRule {
    /// A directory of empty lines helps nobody.
    public static let serviceSaysWhomItTakes = RecordRule(
        "service-says-whom-it-takes", "a service meets some need somewhere, of people of some age",
        from: availableSupport)
    /// Two lines of one service drift apart.
    public static let serviceStandsOnce = RecordRule(
        "service-stands-once", "a service stands in the directory once",
        from: availableSupport)
    /// Nobody is sent to a door that stays shut.
    public static let referralIsEligible = RecordRule(
        "referral-is-eligible", "a victim is referred to a service that is known to take them",
        from: availableSupport)
    /// A plan for a place is no place.
    public static let facilityIsAccredited = RecordRule(
        "facility-is-accredited", "a facility serves an area from its accreditation on",
        from: facilities)
    /// Counted twice it hides a gap.
    public static let facilityStandsOnce = RecordRule(
        "facility-stands-once", "a facility stands in the register once",
        from: facilities)
    /// The promise was one in each police area.
    public static let everyAreaIsCovered = RecordRule(
        "every-area-is-covered", "each police area has a facility of the kind",
        from: facilities)
    /// With two in the lead nobody is.
    public static let oneLeadAdviser = RecordRule(
        "one-lead-adviser", "one adviser leads a case at any time",
        from: advisers)
    /// A contact before the referral is another one.
    public static let adviserContactFollowsReferral = RecordRule(
        "adviser-contact-follows-referral", "the first contact is not earlier than the referral",
        from: advisers)
    /// Advice at the highest risk is not for beginners.
    public static let adviserIsQualified = RecordRule(
        "adviser-is-qualified", "who begins to lead a case is an adviser whose qualification is good on the day",
        from: advisers)
    /// A patient decides who is told.
    public static let healthReferralHasConsent = RecordRule(
        "health-referral-has-consent", "a referral from a health service follows an offer and consent",
        from: advisers)
    /// A need that is passed over in silence is lost.
    public static let planCoversEachNeed = RecordRule(
        "plan-covers-each-need", "a plan has support for each stated need, or says why not",
        from: holisticServices)
    /// A victim is not sent where nobody expects them.
    public static let partnerIsListedAndWilling = RecordRule(
        "partner-is-listed-and-willing", "a partner is listed once and said that it is willing",
        from: hateCrimeSupport)
    /// Who meets victims is known to be fit for it.
    public static let volunteerIsReadyForVictims = RecordRule(
        "volunteer-is-ready-for-victims", "a volunteer in the role serves, is vetted to the grade and trained",
        from: supportVolunteers)
    /// Support that stops at once drops somebody.
    public static let mentoringStepsDown = RecordRule(
        "mentoring-steps-down", "the stages of a plan follow each other, with no more contacts in a later one",
        from: livedExperience)
    /// Intensive support needs somebody to lean on.
    public static let mentorIsSupervised = RecordRule(
        "mentor-is-supervised",
        "a mentor is trained, and supervised by somebody who has no more mentors than the project allows",
        from: livedExperience)
    /// Understanding comes from a similar background.
    public static let mentorMatches = RecordRule(
        "mentor-matches", "a mentor shares something with the young person",
        from: livedExperience)

    private static let availableSupport = Passage(.protectingThePublic, "1.3, line 44")
    private static let facilities = Passage(.protectingThePublic, "1.5.1, lines 63–67")
    private static let advisers = Passage(.publicSafetyPublicTrust, "case study 5, line 52")
    private static let holisticServices = Passage(.publicSafetyPublicTrust, "line 50")
    private static let hateCrimeSupport = Passage(.publicSafetyPublicTrust, "line 54")
    private static let supportVolunteers = Passage(.policingInThe21stCentury, "5.10, line 49")
    private static let livedExperience = Passage(.publicSafetyPublicTrust, "case study 2, lines 23–24")
}
