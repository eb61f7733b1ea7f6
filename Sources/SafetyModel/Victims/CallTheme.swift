/// Something that victims speak of when they are called.
public struct CallTheme: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Being kept informed.
    public static let updates: CallTheme = "updates"
    /// Whether and how soon anybody came.
    public static let attendance: CallTheme = "attendance"
    /// How they were treated.
    public static let treatment: CallTheme = "treatment"
    /// The support they were offered.
    public static let support: CallTheme = "support"
    /// What came of the case.
    public static let outcome: CallTheme = "outcome"
    /// Being afraid of what comes next.
    public static let fear: CallTheme = "fear"

    /// The codes that this edition of the kit knows.
    public static let known: [CallTheme] = [.updates, .attendance, .treatment, .support, .outcome, .fear]
}
