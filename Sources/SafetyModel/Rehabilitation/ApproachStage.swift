/// At which stage an activity works against crime, from end to end.
public enum ApproachStage: String, Hashable, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// Acting early, before there is an offence.
    case earlyIntervention = "early-intervention"
    /// Making a place or a thing harder to offend against.
    case situationalPrevention = "situational-prevention"
    /// Enforcing the law.
    case enforcement
    /// Keeping people from offending again.
    case reducingReoffending = "reducing-reoffending"
}
