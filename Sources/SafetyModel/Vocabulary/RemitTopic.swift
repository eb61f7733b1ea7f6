/// What a partnership or a body sees to.
public struct RemitTopic: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Anti-social behaviour.
    public static let antisocialBehaviour: RemitTopic = "antisocial-behaviour"
    /// Violence.
    public static let violence: RemitTopic = "violence"
    /// Burglary and robbery.
    public static let burglaryAndRobbery: RemitTopic = "burglary-and-robbery"
    /// Drugs and alcohol.
    public static let drugsAndAlcohol: RemitTopic = "drugs-and-alcohol"
    /// Reoffending.
    public static let reoffending: RemitTopic = "reoffending"
    /// Victims and witnesses.
    public static let victims: RemitTopic = "victims"
    /// Domestic abuse.
    public static let domesticAbuse: RemitTopic = "domestic-abuse"
    /// Hate crime.
    public static let hateCrime: RemitTopic = "hate-crime"
    /// Crime of and against young people.
    public static let youthCrime: RemitTopic = "youth-crime"

    /// The codes that this edition of the kit knows.
    public static let known: [RemitTopic] = [
        .antisocialBehaviour, .violence, .burglaryAndRobbery, .drugsAndAlcohol, .reoffending, .victims,
        .domesticAbuse, .hateCrime, .youthCrime,
    ]
}
