/// A grade of risk, as an instrument names it.
public struct RiskGrade: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No signs of a likely serious harm.
    public static let standard: RiskGrade = "standard"
    /// Serious harm is possible, and unlikely unless circumstances change.
    public static let medium: RiskGrade = "medium"
    /// Serious harm can come at any time.
    public static let high: RiskGrade = "high"

    /// The codes that this edition of the kit knows.
    public static let known: [RiskGrade] = [.standard, .medium, .high]
}
