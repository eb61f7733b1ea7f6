public import CivilTime

/// The signs that somebody needed help early, and when help came.
public struct EarlyIntervention: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an early intervention.
    public typealias ID = Identifier<EarlyIntervention>

    /// One sign.
    public struct Signal: Hashable, Codable, Sendable {
        /// What kind of sign.
        public let trigger: InterventionTrigger
        /// On which UK civil day.
        public let on: CivilDate
        /// The body that saw it.
        public let seenBy: ServiceBody

        /// A sign that a body saw on a day.
        public init(_ trigger: InterventionTrigger, on day: CivilDate, seenBy body: ServiceBody) {
            self.trigger = trigger
            self.on = day
            self.seenBy = body
        }

        private enum CodingKeys: String, CodingKey {
            case trigger
            case on
            case seenBy
        }
    }

    /// Which one it is.
    public let id: ID
    /// Whom it concerns.
    public let client: Person.ID
    /// The signs, in the order in which they became known.
    public var signals: [Signal]
    /// Whether help began, and on which UK civil day.
    public var helpBegan: Milestone

    /// The signs of somebody's need, and whether help began.
    public init(id: ID, for client: Person.ID, signals: [Signal], helpBegan: Milestone = .notRecorded) {
        self.id = id
        self.client = client
        self.signals = signals
        self.helpBegan = helpBegan
    }

    /// The day of the earliest sign, whenever it became known; nil where there is none.
    public var firstSignal: CivilDate? { signals.map(\.on).min() }

    /// How many days lay between the first sign and the help.
    ///
    /// Nil where there was no sign, or the day of the help is not known; negative where the help came first.
    public var daysToHelp: Int? {
        guard let firstSignal, let began = helpBegan.day else { return nil }
        return began.dayNumber - firstSignal.dayNumber
    }

    /// How many days somebody has waited on a UK civil day since the first sign.
    ///
    /// Nil where there was no sign by then, help had begun, or it is not recorded whether it had.
    public func daysWaiting(on day: CivilDate) -> Int? {
        guard let firstSignal, firstSignal <= day, helpBegan.isReached(by: day) == false else { return nil }
        return day.dayNumber - firstSignal.dayNumber
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case client
        case signals
        case helpBegan
    }
}
