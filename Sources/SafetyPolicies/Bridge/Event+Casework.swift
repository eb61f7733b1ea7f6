public import CivilTime
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
            period: event.period.map { Period($0) }, duty: event.pause.map { DutyID($0.duty) },
            authority: event.pause?.authority,
            replaces: event.replaces.map { EventID($0.description) }, isVoid: event.isVoid)
    }
}

extension Period {
    /// The period that was agreed: days are calendar days.
    public init(_ period: AgreedPeriod) {
        switch period {
        case .days(let count): self = .calendarDays(count)
        case .weeks(let count): self = .weeks(count)
        case .months(let count): self = .months(count)
        }
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
