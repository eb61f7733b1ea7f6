/// A theme to which a comment belongs, by the codes of a coding scheme.
public struct FeedbackTheme: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// They were not taken seriously.
    public static let notTakenSeriously: FeedbackTheme = "not-taken-seriously"
    /// Whether officers are seen and known.
    public static let visibility: FeedbackTheme = "visibility"
    /// Whether they were kept informed.
    public static let keptInformed: FeedbackTheme = "kept-informed"
    /// Whether they were treated fairly.
    public static let fairness: FeedbackTheme = "fairness"

    /// The codes that this edition of the kit knows.
    public static let known: [FeedbackTheme] = [
        .notTakenSeriously, .visibility, .keptInformed, .fairness,
    ]
}
