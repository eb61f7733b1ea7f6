extension RecordRule {
    /// A custody visitor says what ties them to the police.
    public static let custodyVisitorDeclaresTies = RecordRule(
        "custody-visitor-declares-ties",
        "a custody visitor has declared whether they are independent of the policing body and of the chief officer, "
            + "and whether they serve with the police",
        from: Passage(.publicSafetyPublicTrust, "case study 13"))
    /// Staff and special constables do not visit.
    public static let custodyVisitorIsIndependent = RecordRule(
        "custody-visitor-is-independent", "a custody visitor is no special constable and serves the police in no role",
        from: Passage(.publicSafetyPublicTrust, "case study 13"))
    /// A visit is made by appointed visitors.
    public static let visitorsAreAppointed = RecordRule(
        "visitors-are-appointed", "a custody visit is made by visitors whose appointment runs on that day",
        from: Passage(.publicSafetyPublicTrust, "case study 13"))
    /// A visit that was made says who came and what was seen.
    public static let visitIsRecorded = RecordRule(
        "visit-is-recorded", "a visit that was made has visitors, and has seen no more detainees than were held",
        from: Passage(.publicSafetyPublicTrust, "case study 13"))
    /// A visit is closed when its issues are answered.
    public static let issuesAreAnswered = RecordRule(
        "issues-are-answered", "every issue that a visit raised is answered before the visit is closed",
        from: Passage(.publicSafetyPublicTrust, "case study 13"))
}
