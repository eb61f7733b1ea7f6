extension RecordRule {
    /// A meeting of which nobody heard is not open.
    public static let meetingIsAnnounced = RecordRule(
        "meeting-is-announced", "a beat meeting is announced before the day on which it is held, once for each meeting",
        from: Passage(.protectingThePublic, "background, line 6"))
    /// Questions that nobody can answer, or whose sample nobody knows, are no consultation.
    public static let consultationIsComplete = RecordRule(
        "consultation-is-complete",
        "a consultation opens with questions, each once, with a last day after its first and a note on its sample",
        from: consulting)
    /// What comes too early, too late or to no question is not counted.
    public static let responseAnswersWhatIsAsked = RecordRule(
        "response-answers-what-is-asked",
        "a response comes once, while the consultation is open, and answers questions of it in a way that they allow",
        from: consulting)
    /// A session behind closed doors is none.
    public static let sessionIsOpen = RecordRule(
        "session-is-open", "an accountability session is announced before its day and has partners of the body present",
        from: Passage(.cuttingCrime, "4g, line 26"))
    /// What was not asked cannot be answered.
    public static let answerFollowsItsQuestion = RecordRule(
        "answer-follows-its-question",
        "a question is put once, with a day for its answer, and answered after it was put",
        from: Passage(.cuttingCrime, "4g, line 26"))
    /// A call is for what could not be resolved otherwise.
    public static let callHasPriorSteps = RecordRule(
        "call-has-prior-steps",
        "a call for action is about crime and disorder in the ward, not excluded, and other steps were tried",
        from: Passage(.protectingThePublic, "6.4.2, line 168"))
    /// A lay member sits on a stated ground, for a stated time, with interests declared.
    public static let layMemberIsCoOpted = RecordRule(
        "lay-member-is-co-opted",
        "a lay member is co-opted on a stated basis, for no longer than the panel allows, and declares interests first",
        from: Passage(.protectingThePublic, "2.1–2.2.1, lines 71–78"))

    private static let consulting = Passage(.confidentCommunities, "lines 17, 29 and 102")
}
