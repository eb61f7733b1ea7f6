/// The account of one deadline: where it starts, each day counted or skipped and why, and where it ends.
///
/// Made only when asked for; `Period.due(from:on:)` gives the same due instant without it.
public struct Reckoning: Hashable, Codable, Sendable {
    /// What became of one day.
    public enum Verdict: Hashable, Codable, Sendable {
        /// Counted, as the day with that number.
        case counted(Int)
        /// Not counted: it is the event's own day.
        case eventDay
        /// Not counted: a Saturday or a Sunday.
        case weekend
        /// Not counted: a holiday. It stands apart in memory, so that the many other days are small.
        indirect case holiday(Holiday)
        /// Not counted: the clock stood still throughout it.
        case paused
    }

    /// One day of the account.
    public struct Day: Hashable, Codable, Sendable, CustomStringConvertible {
        /// The day, on the calendar's clock.
        public let date: CivilDate
        /// What became of it.
        public let verdict: Verdict

        /// A day with what became of it.
        public init(date: CivilDate, verdict: Verdict) {
            self.date = date
            self.verdict = verdict
        }

        /// The day with its number, or with the reason why it has none.
        public var description: String {
            switch verdict {
            case .counted(let number): "\(date): day \(number)"
            case .eventDay: "\(date): the event's day, not counted"
            case .weekend: "\(date): \(date.weekday), not counted"
            case .paused: "\(date): the clock was paused, not counted"
            case .holiday(let holiday): text(of: holiday)
            }
        }

        private func text(of holiday: Holiday) -> String {
            var text = date.description
            text.reserveCapacity(holiday.title.utf8.count + 70)
            text += ": "
            text += holiday.title
            if holiday.isSubstitute { text += " (substitute day)" }
            text += ", not counted, "
            if let announced = holiday.announced {
                text += "announced "
                text += announced.description
            } else {
                text += "taken as always known"
            }
            return text
        }
    }

    /// A stretch of time that does not count, with the label of what allows it.
    public struct Pause: Hashable, Codable, Sendable {
        /// Its first instant.
        public let from: Instant
        /// The first instant that counts again; nil while it lasts.
        public let until: Instant?
        /// What allows the pause, as a label.
        public let authority: String

        /// A pause between those instants, by that authority.
        public init(from: Instant, until: Instant?, authority: String) {
            self.from = from
            self.until = until
            self.authority = authority
        }
    }

    /// The event's instant.
    public let start: Instant
    /// The event's day on the calendar's clock; nil where elapsed time is counted, which needs no day.
    public let startDay: CivilDate?
    /// The period, whose unit is the counting convention.
    public let period: Period
    /// The last day of the period; nil where elapsed time is counted.
    public let lastDay: CivilDate?
    /// The days from the event's to the last, in order; none where elapsed time is counted.
    public let days: [Day]
    /// The calendar and the table of holidays that the account rests on.
    public let basis: ReckoningBasis
    /// The pauses that moved the due instant.
    public let pauses: [Pause]
    /// The instant at which the time is over.
    public let due: Instant

    /// An account from its parts.
    public init(
        start: Instant, startDay: CivilDate?, period: Period, lastDay: CivilDate?, days: [Day],
        basis: ReckoningBasis, pauses: [Pause] = [], due: Instant
    ) {
        self.start = start
        self.startDay = startDay
        self.period = period
        self.lastDay = lastDay
        self.days = days
        self.basis = basis
        self.pauses = pauses
        self.due = due
    }

    /// What was done with the event's own day.
    public var startRule: StartRule? { period.startRule }

    /// How many days were counted.
    public var countedDays: Int {
        days.count { if case .counted = $0.verdict { true } else { false } }
    }
}
