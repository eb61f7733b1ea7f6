extension RecordRule {
    /// Who did it is told, and how one knows that it worked.
    public static let entryCreditsItsPartners = RecordRule(
        "entry-credits-its-partners",
        "an award entry tells problem, response and result, credits every partner that took part, and has evidence",
        from: Passage(.protectingThePublic, "6.2.2, lines 154–156"))
    /// The award is for partnerships that tackled crime together.
    public static let entryIsInItsCategory = RecordRule(
        "entry-is-in-its-category",
        "an award entry is of a kind of partnership that the category is for, and stands once",
        from: Passage(.protectingThePublic, "6.2.2, lines 154–156"))
    /// Each judge gives each entry one score for each criterion.
    public static let scoreIsOfTheRound = RecordRule(
        "score-is-of-the-round", "a score is one judge's for one criterion of one entry, within its range, once",
        from: Passage(.protectingThePublic, "6.2.2, lines 154–156"))
    /// How good the evidence is follows from what it is.
    public static let gradeHasItsEvidence = RecordRule(
        "grade-has-its-evidence", "a practice example's evidence grade rests on the figures that the grade needs",
        from: Passage(.protectingThePublic, "6.6.1, lines 182–187"))
    /// Whoever says that a mark is reached shows by what.
    public static let hallmarkHasEvidence = RecordRule(
        "hallmark-has-evidence",
        "a self-assessment names each hallmark once, and evidence for one that is reached or near",
        from: Passage(.protectingThePublic, "6.6.1, lines 182–187"))
    /// A charity has its number, a company too.
    public static let organisationHasItsNumber = RecordRule(
        "organisation-has-its-number",
        "an organisation has a well-formed number in the register of its form, or the reason why it has none",
        from: Passage(.publicSafetyPublicTrust, "lines 150–152"))
}
