public import PolicyEngine

extension Body {
    /// The neighbourhood policing team.
    public static let neighbourhoodTeam: Body = "neighbourhood_policing_team"
}
