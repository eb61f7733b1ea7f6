/// What somebody suffered, as services for victims name it.
public struct HarmKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Domestic abuse.
    public static let domesticAbuse: HarmKind = "domestic-abuse"
    /// Sexual violence.
    public static let sexualViolence: HarmKind = "sexual-violence"
    /// Hate crime.
    public static let hateCrime: HarmKind = "hate-crime"
    /// Exploitation.
    public static let exploitation: HarmKind = "exploitation"
    /// Anti-social behaviour.
    public static let antisocialBehaviour: HarmKind = "antisocial-behaviour"
    /// The death of somebody close by a crime.
    public static let bereavement: HarmKind = "bereavement"

    /// The codes that this edition of the kit knows.
    public static let known: [HarmKind] = [
        .domesticAbuse, .sexualViolence, .hateCrime, .exploitation, .antisocialBehaviour, .bereavement,
    ]
}
