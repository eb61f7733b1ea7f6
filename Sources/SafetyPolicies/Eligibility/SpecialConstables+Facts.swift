import PolicyEngine

extension SpecialConstables {
    /// The questions that decide whether a special constable may deploy.
    static let facts: [Fact] = [
        VolunteerFact.born,
        VolunteerFact.appointed,
        VolunteerFact.serviceExtended,
        VolunteerFact.vettingGranted,
        Fact("vetting.held", "Do they hold recruitment vetting that was granted and neither withdrawn nor ended?"),
        Fact("special.attested", "Were they attested as a constable?"),
        VolunteerFact.biometricsGiven,
        VolunteerFact.occupationCompatible,
        Fact("volunteer.serving", "Are they serving: past training, not left, and entered rightly?"),
        Fact("volunteer.suspended", "Are they suspended?"),
        Fact("training.needed", "Does the duty need any training?"),
        Fact("training.completed", "Did they complete all the training that the duty needs?"),
        Fact("training.valid_through", "Through which day is the training good that the duty needs?", answer: .day),
        Fact("special.independent_patrol", "Were they authorised to patrol independently?"),
    ]
}
