public import PolicyEngine

extension Body {
    /// A team of Community Speedwatch.
    public static let speedwatchTeam: Body = "speedwatch_team"
}
