public import CivilTime

/// Something that happened in a case, in the words that policies and vectors use.
public struct CaseEvent: Hashable, Sendable, Identifiable {
    /// The identity of an event.
    public typealias ID = Identifier<CaseEvent>

    /// Which event it is.
    public let id: ID
    /// What kind of event it was.
    public let kind: Kind
    /// When it happened: an instant, a day or a month.
    public let time: Time
    /// When it was recorded; nil counts as when it happened.
    public let recorded: Instant?
    /// The body that decided; nil where it is not known.
    public let by: ServiceBody?
    /// What it concerns: suspects, charges, hearings.
    public let about: [Thing]
    /// The victims it concerns; none means all.
    public let beneficiaries: [Victim.ID]
    /// A service: the events it answers.
    public let answers: [ID]
    /// The event in whose place this one stands.
    public let replaces: ID?
    /// True where the replaced event is struck out, and nothing put in its place.
    public let isVoid: Bool
    /// The terms of an agreement, for an event that makes one.
    public let period: AgreedPeriod?
    /// The duty whose clock pauses or runs again, and on what authority.
    public let pause: ClockPause?

    /// An event with those members.
    public init(
        _ id: ID, _ kind: Kind, at time: Time, recorded: Instant? = nil, by: ServiceBody? = nil,
        about: [Thing] = [], for beneficiaries: [Victim.ID] = [], answers: [ID] = [], replaces: ID? = nil,
        isVoid: Bool = false, period: AgreedPeriod? = nil, pause: ClockPause? = nil
    ) {
        self.id = id
        self.kind = kind
        self.time = time
        self.recorded = recorded
        self.by = by
        self.about = about
        self.beneficiaries = beneficiaries
        self.answers = answers
        self.replaces = replaces
        self.isVoid = isVoid
        self.period = period
        self.pause = pause
    }
}

extension CaseEvent: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case time = "at"
        case recorded
        case by
        case about
        case beneficiaries = "for"
        case answers
        case replaces
        case isVoid = "void"
        case period
        case pause
    }
}
