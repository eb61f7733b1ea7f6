/// A sign at which help is offered early, before somebody is caught in offending.
public struct InterventionTrigger: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A first contact with the police.
    public static let firstPoliceContact: InterventionTrigger = "first-police-contact"
    /// A referral by a school.
    public static let schoolReferral: InterventionTrigger = "school-referral"
    /// Going missing.
    public static let missingEpisode: InterventionTrigger = "missing-episode"
    /// Dependence on drugs or alcohol.
    public static let substanceUse: InterventionTrigger = "substance-use"
    /// A crisis of housing, money or health.
    public static let crisis: InterventionTrigger = "crisis"

    /// The codes that this edition of the kit knows.
    public static let known: [InterventionTrigger] = [
        .firstPoliceContact, .schoolReferral, .missingEpisode, .substanceUse, .crisis,
    ]
}
