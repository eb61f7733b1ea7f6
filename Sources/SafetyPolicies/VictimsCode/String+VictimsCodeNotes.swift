/// Notes that several rules of the Code share.
extension String {
    static let noLimitStated = "No time limit was stated in what could be read of the Code."
    static let limitUnknown = "Whether there is a time limit is not known."
    static let beforeSentence = "Must be possible at any time before sentence, which no period from the trigger says."
    static let courtClockFromHearing = """
        The source counts the court's five working days from the outcome of the hearing; here they run from the \
        event that the court reports.
        """
    static let courtClockFromOutcome = """
        The source counts the court's five working days from the outcome of the case; here they run from the \
        event that the court reports.
        """
}
