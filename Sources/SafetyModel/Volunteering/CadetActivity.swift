/// What cadets do at a meeting.
public struct CadetActivity: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training.
    public static let training: CadetActivity = "training"
    /// A project for the community.
    public static let communityProject: CadetActivity = "community-project"
    /// Passing on advice on the prevention of crime.
    public static let crimePrevention: CadetActivity = "crime-prevention"
    /// Help at a public event.
    public static let event: CadetActivity = "event"
    /// Sport.
    public static let sport: CadetActivity = "sport"
    /// Taking part in an arrest or a search.
    public static let arrest: CadetActivity = "arrest"
    /// Going out with a response team.
    public static let responsePatrol: CadetActivity = "response-patrol"
    /// Watching or following somebody.
    public static let surveillance: CadetActivity = "surveillance"
    /// Guarding the scene of a crime.
    public static let guardingScene: CadetActivity = "guarding-scene"

    /// The codes that this edition of the kit knows.
    public static let known: [CadetActivity] = [
        .training, .communityProject, .crimePrevention, .event, .sport, .arrest, .responsePatrol, .surveillance,
        .guardingScene,
    ]

    /// The codes known to be operational tasks, which are for officers.
    public static let operational: Set<CadetActivity> = [.arrest, .responsePatrol, .surveillance, .guardingScene]

    /// Whether it is an operational task; nil for a code that this edition does not know.
    public var isOperational: Bool? { isKnown ? Self.operational.contains(self) : nil }
}
