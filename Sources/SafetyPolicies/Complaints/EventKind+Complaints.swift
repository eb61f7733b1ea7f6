public import PolicyEngine

extension EventKind {
    /// The handling of a complaint about the police began.
    public static let complaintHandlingStarted: EventKind = "complaint_handling_started"
    /// The handling of a complaint about the police, or proceedings or an appeal that followed, came to an outcome.
    public static let complaintOutcomeReached: EventKind = "complaint_outcome_reached"
    /// A complainant was given the information on the right to a review.
    public static let reviewInformationProvided: EventKind = "complaint_review_information_provided"
    /// A period ended after which the delay of an investigation must be explained.
    public static let investigationPeriodEnded: EventKind = "complaint_investigation_period_ended"
    /// It first became clear that a matter must be referred to the Independent Office for Police Conduct.
    public static let referralBecameMandatory: EventKind = "iopc_referral_became_mandatory"
    /// A super-complaint about policing was received.
    public static let superComplaintReceived: EventKind = "super_complaint_received"
}
