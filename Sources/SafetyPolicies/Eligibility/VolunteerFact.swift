import PolicyEngine

/// Questions about volunteers that several policies ask in the same words.
enum VolunteerFact {
    static let born = Fact("volunteer.born", "On which day were they born?", answer: .day)
    static let applied = Fact("volunteer.applied", "On which day did they apply?", answer: .day)
    static let appointed = Fact("special.appointed", "On which day were they appointed?", answer: .day)
    static let serviceExtended = Fact(
        "volunteer.service_extended", "Has the chief officer extended their service beyond 60?")
    static let vettingGranted = Fact(
        "vetting.granted", "On which day was their present recruitment vetting granted?", answer: .day)
    static let biometricsGiven = Fact("volunteer.biometrics_given", "Did they give DNA and fingerprints?")
    static let occupationCompatible = Fact(
        "volunteer.occupation_compatible", "Was their occupation checked and found compatible with the office?")
    static let minutesSoFar = Fact(
        "volunteer.minutes_so_far", "How many minutes of duty did they give in the month so far?",
        answer: .number(of: "minutes"))
    static let minutesInMonth = Fact(
        "volunteer.minutes_in_month", "How many minutes of duty did they give in the whole month, if it is over?",
        answer: .number(of: "minutes"))
}
