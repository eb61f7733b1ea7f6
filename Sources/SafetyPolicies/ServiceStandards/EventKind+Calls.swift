public import PolicyEngine

/// Where the clock of an answer starts differs by series, and the same seconds mean another thing from another start.
/// So each start is an event of its own, and no series can be read as another.
extension EventKind {
    /// An emergency call was made: the caller dialled.
    public static let emergencyCallMade: EventKind = "emergency_call_made"
    /// An emergency call was put through to the control room by the operator.
    public static let emergencyCallTransferred: EventKind = "emergency_call_transferred"
    /// An emergency call was connected toward the force; the time to connect comes after it.
    public static let emergencyCallConnected: EventKind = "emergency_call_connected"
    /// An emergency call was presented to the police, at a point that the standard does not define.
    public static let emergencyCallPresented: EventKind = "emergency_call_presented"
    /// The police answered an emergency call.
    public static let emergencyCallAnswered: EventKind = "emergency_call_answered"
    /// A non-emergency call was presented to the police.
    public static let nonEmergencyCallPresented: EventKind = "non_emergency_call_presented"
    /// The police answered a non-emergency call.
    public static let nonEmergencyCallAnswered: EventKind = "non_emergency_call_answered"
    /// A call was presented to a desk of specialists or of crime recording.
    public static let specialistCallPresented: EventKind = "specialist_call_presented"
    /// A desk of specialists or of crime recording answered a call.
    public static let specialistCallAnswered: EventKind = "specialist_call_answered"
    /// Somebody called the police about what is no emergency.
    public static let nonEmergencyCallReceived: EventKind = "non_emergency_call_received"
    /// Somebody called the police, whatever grade the call was then given.
    public static let policeCallReceived: EventKind = "police_call_received"
    /// Somebody called the police about one of the most serious incidents.
    public static let seriousIncidentReported: EventKind = "serious_incident_reported"
    /// An officer was sent to an incident.
    public static let officerDispatched: EventKind = "officer_dispatched"
    /// An appointment with the police took place.
    public static let appointmentHeld: EventKind = "appointment_held"
    /// A month ended of which figures are published.
    public static let dataMonthEnded: EventKind = "data_month_ended"
}

extension Fact {
    static let incidentUrban = Fact("incident.urban", "Did the incident lie in an urban area?")
    static let incidentGrade = Fact(
        "incident.grade", "Which grade was the incident given?", answer: .number(of: "grade"))
}
