extension RecordRule {
    /// Nobody stands twice in a register.
    public static let volunteerStandsOnce = RecordRule(
        "volunteer-stands-once", "a register of volunteers has everybody, and everything of them, once",
        from: Passage(.confidentCommunities, "line 131"))
    /// A role is entered by its own profile.
    public static let profileIsOfTheRole = RecordRule(
        "profile-is-of-the-role", "somebody enters a role by the profile of that role",
        from: Passage(.confidentCommunities, "line 143"))
    /// Nobody can be vetted of whom it is not known who they are.
    public static let vettingNeedsIdentity = RecordRule(
        "vetting-needs-identity", "name and date of birth are recorded before somebody is vetted",
        from: Passage(.confidentCommunities, "line 143"))
    /// Vetting comes before training, and is as high as the role asks.
    public static let gradeMeetsRole = RecordRule(
        "grade-meets-role", "a clearance is held whose grade is at least one that the role asks for",
        from: Passage(.confidentCommunities, "line 143"))
    /// Training comes before service.
    public static let trainedBeforeService = RecordRule(
        "trained-before-service", "the training that the role asks for is completed and in date before service",
        from: Passage(.confidentCommunities, "line 143"))
    /// A special constable has no powers before the attestation.
    public static let attestedBeforeDuty = RecordRule(
        "attested-before-duty", "a special constable is attested before service begins",
        from: Passage(.policingInThe21stCentury, "5.11"))
    /// Nobody is sent who does not serve.
    public static let volunteerServes = RecordRule(
        "volunteer-serves", "who is to do something in a role serves in it, and is neither suspended nor lapsed",
        from: Passage(.confidentCommunities, "line 131"))
    /// A reason for leaving belongs to leaving.
    public static let departureIsALeaving = RecordRule(
        "departure-is-a-leaving", "a reason for leaving is given where somebody leaves, is turned down or dismissed",
        from: Passage(.policingInThe21stCentury, "consultation question 2"))
    /// Some roles of criminal justice do not go together.
    public static let rolesAreCompatible = RecordRule(
        "roles-are-compatible", "nobody holds two roles of which one is to be independent of the other",
        from: Passage(.policingInThe21stCentury, "5.10"))
    /// An enquiry ends in an application to the role that was asked about.
    public static let applicationAnswersTheEnquiry = RecordRule(
        "application-answers-the-enquiry", "an enquiry becomes the application of one volunteer, who is named",
        from: Passage(.confidentCommunities, "line 143"))
    /// A special of a parish has a link with it.
    public static let parishPostingHasALink = RecordRule(
        "parish-posting-has-a-link", "a special constable posted to a parish lives there or has another link with it",
        from: Passage(.confidentCommunities, "line 130"))
    /// Only special constables are posted to a parish.
    public static let parishPostingIsOfASpecial = RecordRule(
        "parish-posting-is-of-a-special", "a posting to a parish is that of a special constable",
        from: Passage(.confidentCommunities, "line 130"))
    /// A reservist is taken from the roles of the reserve.
    public static let reservistIsEligible = RecordRule(
        "reservist-is-eligible", "a reservist serves in a role from which the reserve is drawn",
        from: Passage(.policingInThe21stCentury, "5.12"))
    /// A reservist is trained.
    public static let reservistIsTrained = RecordRule(
        "reservist-is-trained", "a reservist has completed the training that the reserve asks for, and it is in date",
        from: Passage(.policingInThe21stCentury, "5.12"))
    /// Nobody can be called up after they were to come.
    public static let callUpTermsArePossible = RecordRule(
        "call-up-terms-are-possible", "a reservist comes at no notice or more, and for a day or more in a year",
        from: Passage(.policingInThe21stCentury, "5.12"))
    /// What somebody took part in belongs to their role.
    public static let involvementIsOfTheRole = RecordRule(
        "involvement-is-of-the-role", "what somebody took part in lies in the days of the role and lasted some time",
        from: Passage(.publicSafetyPublicTrust, "line 84"))
    /// Nobody has to tell of their past for a role of lived experience.
    public static let disclosureIsVoluntary = RecordRule(
        "disclosure-is-voluntary",
        "what somebody tells of their own experience is told freely and kept as special data",
        from: Passage(.publicSafetyPublicTrust, "line 84"))
}
