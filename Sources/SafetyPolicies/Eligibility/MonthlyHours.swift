public import PolicyEngine
public import SafetyModel

/// The time that somebody gave in a month, beside what is asked of them.
public struct MonthlyHours: Hashable, Sendable {
    /// Who.
    public let volunteer: Volunteer.ID
    /// The minutes so far; nil where nobody records them.
    public let minutes: Int?
    /// Whether that is what is asked for.
    public let finding: Finding
}
