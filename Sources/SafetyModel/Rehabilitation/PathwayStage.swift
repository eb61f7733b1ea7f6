/// A stage at which somebody is met on their way into, through and out of criminal justice.
public struct PathwayStage: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Before any arrest.
    public static let prevention: PathwayStage = "prevention"
    /// Arrest and police custody.
    public static let custody: PathwayStage = "custody"
    /// A way around prosecution.
    public static let diversion: PathwayStage = "diversion"
    /// Court.
    public static let court: PathwayStage = "court"
    /// A sentence in the community.
    public static let communitySentence: PathwayStage = "community-sentence"
    /// Prison.
    public static let prison: PathwayStage = "prison"
    /// Coming back into the community.
    public static let resettlement: PathwayStage = "resettlement"

    /// The codes that this edition of the kit knows.
    public static let known: [PathwayStage] = [
        .prevention, .custody, .diversion, .court, .communitySentence, .prison, .resettlement,
    ]
}
