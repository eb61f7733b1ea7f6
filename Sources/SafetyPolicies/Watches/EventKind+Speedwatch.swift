public import PolicyEngine

extension EventKind {
    /// A roadside session of Community Speedwatch ended.
    public static let speedwatchSessionEnded: EventKind = "speedwatch_session_ended"
}
