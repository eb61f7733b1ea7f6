/// Notes that rules of many standards share.
enum StandardsNote {
    static let fromMemory = "From memory: no source was seen that says it."
    static let noFirstDay = """
        Since when it applies is not known. The policy counts for every day from the first of the year 1, which is no day that \
        was read anywhere.
        """
    static let onlyTheYear = "Of its first day only the year is known: it counts from 1 January."
    static let onlyTheMonth = "Of its first day only the month is known: it counts from the first of it."
    static let clockFromTheBase = """
        What was read gives the time; that the clock runs between these two events is the fact base's, whose confidence does \
        not reach so far.
        """
    static let dayNotCounted = "That the day of the event is not counted is a reading: no text was seen for it."
    static let fromThePrevious = """
        The time runs from the previous one: the day of the earliest that is known starts it, and each later one is a service.
        """
    static let birthday = """
        An age is reached with the day of its birthday; somebody born on 29 February reaches it on 1 March of a year without \
        that day. No text was seen for this.
        """
    static let oneForce = "Read on the page of one force; others set their own."
}
