public import PolicyEngine

extension Body {
    /// The person who leads somebody through a Checkpoint contract.
    public static let navigator: Body = "navigator"
    /// The person who has a Checkpoint contract.
    public static let participant: Body = "participant"
    /// Who decides on a conditional caution: the police or the Crown Prosecution Service.
    public static let decisionMaker: Body = "decision_maker"
    /// A youth offender panel.
    public static let youthOffenderPanel: Body = "youth_offender_panel"
}
