public import CivilTime
public import PolicyEngine

extension Event {
    /// The same with something else in the fields given; nil leaves a field as it is.
    public func with(
        id: EventID? = nil, at: EventTime? = nil, recorded: Instant? = nil, by: Body? = nil, about: [ThingID]? = nil,
        for beneficiaries: [BeneficiaryID]? = nil, answers: [EventID]? = nil
    ) -> Event {
        Event(
            id ?? self.id, kind, at: at ?? self.at, recorded: recorded ?? self.recorded, by: by ?? self.by,
            about: about ?? self.about, for: beneficiaries ?? self.for, answers: answers ?? self.answers,
            period: period, duty: duty, authority: authority, replaces: replaces, isVoid: isVoid)
    }
}
