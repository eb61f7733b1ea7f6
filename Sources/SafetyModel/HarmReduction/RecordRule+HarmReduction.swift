extension RecordRule {
    /// Who carries naloxone can give it.
    public static let holderTrained = RecordRule(
        "holder-trained", "a kit is issued to somebody who holds the training on that day", from: naloxone)
    /// No kit out of date.
    public static let kitInDate = RecordRule(
        "kit-in-date", "a kit is issued no later than its last day", from: naloxone)
    /// A kit is one kit.
    public static let kitOnce = RecordRule("kit-once", "a register has a kit of an id once", from: naloxone)
    /// What was given came from a kit.
    public static let useOfACarriedKit = RecordRule(
        "use-of-a-carried-kit", "naloxone is given from a kit that its holder carried, at least one dose",
        from: naloxone)
    /// A use is not over with the dose.
    public static let stepsAfterUse = RecordRule(
        "steps-after-use", "every step after a use was done before it is settled",
        from: Passage(.publicSafetyPublicTrust, "case study 7, line 64"))
    /// Nothing is tested without a licence.
    public static let licenceInForce = RecordRule(
        "licence-in-force", "samples are received and analysed at the licensed site while the licence is in force",
        from: Passage(.publicSafetyPublicTrust, "case study 8, line 68"))
    /// A sample's times tell nothing of who brought it.
    public static let sampleKeepsDaysOnly = RecordRule(
        "sample-keeps-days-only", "what happens to a sample is kept by the day, from the day it was received on",
        from: testing)
    /// What is told was found.
    public static let sampleWasAnalysed = RecordRule(
        "sample-was-analysed", "a sample that was analysed has a finding, be it that nothing was identified",
        from: testing)
    /// A sample is counted once.
    public static let sampleOnce = RecordRule("sample-once", "a sample of an id is there once", from: testing)
    /// A hospital's record stays a health record.
    public static let contactIsHealthRecord = RecordRule(
        "contact-is-health-record", "what a hospital navigator writes is kept for health care, as special",
        from: navigators)
    /// A patient agrees before anything is done with them.
    public static let patientConsents = RecordRule(
        "patient-consents", "a patient takes an offer up by their own consent", from: navigators)
    /// The police hear of a patient from the patient.
    public static let noPoliceWithoutConsent = RecordRule(
        "no-police-without-consent",
        "what goes to the police rests on the patient's own consent to that, given for this contact and not withdrawn",
        from: navigators)

    private static let naloxone = Passage(.publicSafetyPublicTrust, "line 62")
    private static let testing = Passage(.publicSafetyPublicTrust, "line 66")
    private static let navigators = Passage(.publicSafetyPublicTrust, "case study 1, line 19")
}
