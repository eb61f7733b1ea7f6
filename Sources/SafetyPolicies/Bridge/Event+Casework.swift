public import PolicyEngine
public import SafetyModel

extension Event {
    /// An event of a case in the words of policies.
    ///
    /// Ids become their text; times stay as exact as they were.
    public init(_ event: CaseEvent) {
        self.init(
            EventID(event.id.description), EventKind(event.kind.rawValue), at: EventTime(event.time),
            recorded: event.recorded, by: event.by.map { Body($0.rawValue) },
            about: event.about.map { ThingID($0.rawValue) },
            for: event.beneficiaries.map { BeneficiaryID($0.description) },
            answers: event.answers.map { EventID($0.description) },
            replaces: event.replaces.map { EventID($0.description) }, isVoid: event.isVoid)
    }
}

extension EventTime {
    /// The time of a case's event.
    public init(_ time: CaseEvent.Time) {
        switch time {
        case .instant(let instant): self = .instant(instant)
        case .date(let date): self = .date(date)
        case .month(let month): self = .month(month)
        }
    }
}
