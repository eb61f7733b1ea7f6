public import PolicyEngine

extension EventKind {
    /// A police call was graded as an emergency.
    public static let emergencyGraded: EventKind = "emergency_graded"
    /// A police officer arrived.
    public static let officerArrived: EventKind = "officer_arrived"
    /// A fire engine was mobilised.
    public static let pumpMobilised: EventKind = "pump_mobilised"
    /// A fire engine arrived; the first to arrive counts.
    public static let pumpArrived: EventKind = "pump_arrived"
}
