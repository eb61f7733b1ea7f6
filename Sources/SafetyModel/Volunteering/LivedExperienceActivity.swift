/// What somebody with experience of the system takes part in.
public struct LivedExperienceActivity: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Designing a policy or a programme.
    public static let design: LivedExperienceActivity = "design"
    /// Commissioning a service.
    public static let commissioning: LivedExperienceActivity = "commissioning"
    /// Putting a programme to work.
    public static let delivery: LivedExperienceActivity = "delivery"
    /// Being consulted.
    public static let consultation: LivedExperienceActivity = "consultation"
    /// A term as an intern.
    public static let internship: LivedExperienceActivity = "internship"
    /// A panel that chooses staff.
    public static let recruitmentPanel: LivedExperienceActivity = "recruitment-panel"

    /// The codes that this edition of the kit knows.
    public static let known: [LivedExperienceActivity] = [
        .design, .commissioning, .delivery, .consultation, .internship, .recruitmentPanel,
    ]
}
