/// What a piece of community information is about.
public struct InformationTopic: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Drug dealing.
    public static let drugDealing: InformationTopic = "drug-dealing"
    /// Anti-social behaviour.
    public static let antisocialBehaviour: InformationTopic = "antisocial-behaviour"
    /// Vehicles that are out of place.
    public static let vehicles: InformationTopic = "vehicles"
    /// Callers at the door.
    public static let doorstepCrime: InformationTopic = "doorstep-crime"
    /// Exploitation of somebody.
    public static let exploitation: InformationTopic = "exploitation"

    /// The codes that this edition of the kit knows.
    public static let known: [InformationTopic] = [
        .drugDealing, .antisocialBehaviour, .vehicles, .doorstepCrime, .exploitation,
    ]
}
