public import CivilTime
public import PolicyEngine
public import SafetyModel

extension Evidence {
    /// What is recorded of a request for access, as facts and events.
    public init(for request: SubjectAccessRequest) {
        let received: EventKind
        let extended: FactID
        switch request.regime {
        case .general: (received, extended) = (.subjectAccessRequested, "access_request.extended")
        case .lawEnforcement:
            received = .lawEnforcementAccessRequestComplete
            extended = "access_request.time_changed_under_2026_rules"
        }
        let answer = request.answered.map {
            Event("subject-access-answered", .service("subject-access-response"), at: .instant($0))
        }
        self.init(
            facts: [extended: request.extended.value.map { .known(.truth($0)) } ?? .unknown],
            events: [Event("subject-access-received", received, at: .instant(request.received))]
                + [answer].compactMap(\.self))
    }
}

extension SubjectAccessRequest {
    /// By when it is to be answered: what the law under which it is answered says of it.
    ///
    /// - Throws: `PolicyError` where the rulebook is at fault; `EvaluationError` where an instant lies outside the
    ///   calendar.
    public func determinations(asOf: Instant, on calendar: WorkingCalendar) throws -> [Determination] {
        let policy =
            switch regime {
            case .general: try InformationRights.subjectAccess2018()
            case .lawEnforcement: try InformationRights.lawEnforcement2018()
            }
        return try policy.determinations(from: Evidence(for: self), asOf: asOf, on: calendar)
    }
}
