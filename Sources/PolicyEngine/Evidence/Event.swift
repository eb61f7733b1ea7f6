public import CivilTime

/// Something that happened in a case: a trigger, a receipt, a service, or a correction of an earlier entry.
public struct Event: Hashable, Sendable {
    /// The event's id, unique in its case.
    public let id: EventID
    /// What kind of thing happened.
    public let kind: EventKind
    /// When it happened.
    public let at: EventTime
    /// When it was recorded; nil means: when it happened.
    public let recorded: Instant?
    /// The body that decided; nil where not known.
    public let by: Body?
    /// What it concerns: suspects, charges, hearings.
    public let about: [ThingID]
    /// The beneficiaries it concerns; empty means all.
    public let `for`: [BeneficiaryID]
    /// For a service: the trigger events it answers, by name.
    public let answers: [EventID]
    /// For an agreement: the period agreed, numeric and positive.
    public let period: Period?
    /// For a pause of a clock and its end: the duty whose clock it is.
    public let duty: DutyID?
    /// For a pause of a clock: what allows it, as a label.
    public let authority: String?
    /// For a correction: the event in whose place it stands.
    public let replaces: EventID?
    /// For a correction: strikes the named event out instead of standing in its place.
    public let isVoid: Bool

    /// An event of that kind at that time.
    public init(
        _ id: EventID, _ kind: EventKind, at: EventTime, recorded: Instant? = nil, by: Body? = nil,
        about: [ThingID] = [], for beneficiaries: [BeneficiaryID] = [], answers: [EventID] = [],
        period: Period? = nil, duty: DutyID? = nil, authority: String? = nil, replaces: EventID? = nil,
        isVoid: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.at = at
        self.recorded = recorded
        self.by = by
        self.about = about
        self.for = beneficiaries
        self.answers = answers
        self.period = period
        self.duty = duty
        self.authority = authority
        self.replaces = replaces
        self.isVoid = isVoid
    }
}
