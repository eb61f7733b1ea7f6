public import CivilTime

/// Which rules of a policy a data set can evidence, and what would have to be collected for the others.
///
/// A rule is evidenced fully where its answer can be told in every case that the data set could hold, partly where it
/// can be told in some, and not at all where it can be told in none. An answer is told if it comes out the same however
/// what is not supplied may be: facts, events, and where in its day or month an event lies.
///
/// - A duty's answers are its statuses. Without the event that starts its clock none is told. Where the facts supplied
///   prove that nobody could be owed it, `not_owed` is told, and so on; what became of a duty that is owed takes the
///   services. Of several kinds of service of which some are not supplied, one that is seen in time still tells that
///   the duty was met, and silence tells nothing.
/// - Facts change. Who is owed a duty is read at its trigger, an exception and a better limit until it is answered or
///   overdue: what they ask matters also where it could make no difference at the trigger, and is then wanted.
/// - News of which no receipt is on record leaves a duty undetermined that runs from the receipt, unless nobody could be
///   owed it. So where the news is supplied such a duty is evidenced partly at best, even if every receipt is recorded
///   that there was, and a receipt for each news is wanted (``Want/each(_:of:)``). Where only the receipts are supplied,
///   news without one is not seen, and the duty can be evidenced fully.
/// - Events that count only where they follow others belong together by what they are about, so that this is wanted of
///   both. One that follows nothing on record is never told to count or not: such a count is evidenced partly at best,
///   and one of the earlier events is wanted for each of those that are counted.
/// - Time known to a day leaves open what came first on one day, so that no duty is then evidenced fully. Known to a
///   month it tells a limit of days only where the limit is long enough, or the service late enough: a duty of five
///   working days can be told to be late or breached, and never to be met.
/// - A criterion's answers are yes and no; those of a measure are whether it can be counted.
/// - Who decided matters where the duties of one trigger are owed by different bodies, and what an event is about where
///   the triggers say it and the services do not: unsupplied, each keeps a duty from being evidenced fully. Where
///   neither says what it is about, they pair in the order of time, which this does not hold against them.
///
/// When things were recorded is not needed to tell how a duty stands, only how it stood by what was known then: see
/// ``Rule/tellsWhatWasKnown``. Agreements that name a period and pauses of a clock are wanted where a rule reads them.
public struct Monitorability: Hashable, Sendable {
    /// How far a rule is evidenced.
    public enum Level: String, Hashable, Codable, Sendable, CaseIterable {
        /// In every case.
        case fully
        /// In some cases.
        case partly
        /// In no case.
        case notAtAll = "not-at-all"
    }

    /// Something that would have to be collected.
    public enum Want: Hashable, Sendable, Comparable, CustomStringConvertible {
        /// The answer to a fact's question.
        case fact(FactID)
        /// Events of a kind.
        case event(EventKind)
        /// The instant of events of which only the day or month is known.
        case instant(EventKind)
        /// Which body decided.
        case by(EventKind)
        /// What the events concern.
        case about(EventKind)
        /// An event of the first kind for each of the second: silence does not tell that there was none.
        case each(EventKind, of: EventKind)

        /// The want in a few words.
        public var description: String {
            switch self {
            case .fact(let id): "fact \(id)"
            case .event(let kind): "event \(kind)"
            case .instant(let kind): "time of \(kind)"
            case .by(let kind): "who decided \(kind)"
            case .about(let kind): "what \(kind) is about"
            case .each(let kind, of: let other): "\(kind) for each \(other)"
            }
        }
    }

    /// How far one rule is evidenced.
    public struct Rule: Hashable, Sendable {
        /// The rule.
        public let id: RuleID
        /// How far.
        public let level: Level
        /// Whether it is supplied when it is asked at all: the event that starts its clock, or upon which it is asked.
        ///
        /// Then it can at least be counted how often.
        public let seesStart: Bool
        /// Of a duty, the statuses that some case can be told to have, in the order of `Status.allCases`.
        ///
        /// For limits that apply only after the trigger, beside others that did at it, none is added.
        public let statuses: [Status]
        /// Of a criterion, the answers that can be told in some case.
        public let answers: [Truth]
        /// What would have to be collected to evidence it fully, ordered; empty where it is.
        public let wants: [Want]
        /// Whether it can also be told how it stood by what was known at an earlier instant: whether of all events that
        /// it reads it is supplied when they were recorded.
        public let tellsWhatWasKnown: Bool
    }

    /// The policy.
    public let policy: PolicyID
    /// Its duties, criteria and measures, in its order.
    public let rules: [Rule]

    /// What the data set can evidence of that policy.
    ///
    /// - Parameters:
    ///   - policy: the policy, whatever its days in force.
    ///   - supply: what the data set can tell.
    ///   - calendar: by which days are counted: a limit of working days is long enough for a month if it is in some
    ///     month that the calendar covers.
    public init(of policy: Policy, from supply: Supply, on calendar: WorkingCalendar) {
        self.policy = policy.id
        let timing = Timing(calendar)
        rules =
            policy.plan.duties.map { DutyMonitoring(of: $0, from: supply, timing).rule }
            + policy.criteria.map { supply.rule(for: $0) } + policy.measures.map { supply.rule(for: $0) }
    }

    /// How many rules are evidenced so far.
    public func count(_ level: Level) -> Int {
        rules.count { $0.level == level }
    }

    /// What the policy says of that rule; nil where it has no such rule.
    public func rule(_ id: RuleID) -> Rule? {
        rules.first { $0.id == id }
    }
}
