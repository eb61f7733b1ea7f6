public import PolicyEngine

extension EventKind {
    /// A person asked a competent authority for what it holds about them for law enforcement.
    ///
    /// Received, with the fee or the proof of identity where one was needed.
    public static let lawEnforcementAccessRequestComplete: EventKind = "law_enforcement_access_request_complete"
    /// A person asked a controller for what it holds about them, and the request was received.
    public static let subjectAccessRequested: EventKind = "subject_access_requested"
    /// A controller became aware of a personal data breach.
    public static let dataBreachKnown: EventKind = "data_breach_known"
    /// A controller received a complaint about its handling of personal data.
    public static let dataComplaintReceived: EventKind = "data_complaint_received"
    /// A public authority received a request for information.
    public static let informationRequestReceived: EventKind = "information_request_received"
}
