public import PolicyEngine

extension EventKind {
    /// A contract of deferred prosecution was agreed under Checkpoint.
    public static let checkpointContractAgreed: EventKind = "checkpoint_contract_agreed"
    /// Such a contract was completed.
    public static let checkpointContractCompleted: EventKind = "checkpoint_contract_completed"
    /// Such a contract was breached.
    public static let checkpointContractBreached: EventKind = "checkpoint_contract_breached"
    /// An adult was given a conditional caution.
    public static let conditionalCautionGiven: EventKind = "conditional_caution_given"
    /// The conditions of a conditional caution were done.
    public static let conditionalCautionConditionsCompleted: EventKind = "conditional_caution_conditions_completed"
    /// A court made a referral order for a child.
    public static let referralOrderMade: EventKind = "referral_order_made"
}
