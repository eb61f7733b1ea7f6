import PolicyEngine

extension SpecialConstables {
    /// The questions that decide whether a special constable may deploy.
    static let facts: [Fact] = [
        Fact("volunteer.born", "On which day were they born?", answer: .day),
        Fact("special.appointed", "On which day were they appointed?", answer: .day),
        Fact("volunteer.service_extended", "Has the chief officer extended their service beyond 60?"),
        Fact("vetting.granted", "On which day was their present recruitment vetting granted?", answer: .day),
        Fact("vetting.held", "Do they hold recruitment vetting that was granted and neither withdrawn nor ended?"),
        Fact("special.attested", "Were they attested as a constable?"),
        Fact("volunteer.biometrics_given", "Did they give DNA and fingerprints?"),
        Fact(
            "volunteer.occupation_compatible", "Was their occupation checked and found compatible with the office?"),
        Fact("volunteer.serving", "Are they serving: past training, not left, and entered rightly?"),
        Fact("volunteer.suspended", "Are they suspended?"),
        Fact("training.needed", "Does the duty need any training?"),
        Fact("training.completed", "Did they complete all the training that the duty needs?"),
        Fact("training.valid_through", "Through which day is the training good that the duty needs?", answer: .day),
        Fact("special.independent_patrol", "Were they authorised to patrol independently?"),
    ]
}
