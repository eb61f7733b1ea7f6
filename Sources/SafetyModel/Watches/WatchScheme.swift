public import CivilTime

/// A watch of residents or others over a place, of whatever kind.
///
/// ``state`` moves only by ``applying(_:at:)``. When the next review is due is for a rule to say, from
/// ``lastReview`` and ``reviewInterval``.
public struct WatchScheme: Hashable, Sendable, Identifiable {
    /// The identity of a watch.
    public typealias ID = Identifier<WatchScheme>

    /// Which watch it is.
    public let id: ID
    /// What it is called.
    public var name: String
    /// What it watches over.
    public var kind: WatchKind
    /// Where.
    public var area: Area
    /// Who coordinates it, and when.
    public var coordinators: Appointments
    /// How many members it has; nil where nobody counted.
    public internal(set) var memberCount: Int?
    /// Whether it was ever reviewed, and on which day last.
    public var lastReview: Milestone
    /// How often it was agreed to review this watch; nil where nothing was agreed.
    public internal(set) var reviewInterval: Period?
    /// How many households it covers; nil where nobody counted.
    public internal(set) var households: Int?
    /// What it is there for, sorted; nil where it named no purposes.
    public internal(set) var purposes: [WatchPurpose]?
    /// What it does that others may learn from, sorted; nil where nobody looked.
    public internal(set) var bestPractices: [BestPractice]?
    /// Where it ends; nil where no boundary is recorded.
    public var boundary: Boundary?
    /// Where it stands.
    public internal(set) var state: State
    /// How it came there, oldest first.
    public internal(set) var history: [Change]

    /// A watch that is proposed and no more.
    ///
    /// - Throws: ``WatchSchemeError`` where the members are fewer than none, or the interval is no positive number.
    public init(
        id: ID, name: String, kind: WatchKind, area: Area, coordinators: Appointments = Appointments(),
        memberCount: Int? = nil, lastReview: Milestone = .notRecorded, reviewInterval: Period? = nil
    ) throws(WatchSchemeError) {
        self.id = id
        self.name = name
        self.kind = kind
        self.area = area
        self.coordinators = coordinators
        self.lastReview = lastReview
        self.state = .proposed
        self.history = []
        try set(memberCount: memberCount)
        try set(reviewInterval: reviewInterval)
    }

    /// Says how many members the watch has; nil where nobody counted.
    ///
    /// - Throws: ``WatchSchemeError`` where the number is negative.
    public mutating func set(memberCount: Int?) throws(WatchSchemeError) {
        if let memberCount, memberCount < 0 { throw WatchSchemeError(id, .memberCount(memberCount)) }
        self.memberCount = memberCount
    }

    /// Says how many households the watch covers; nil where nobody counted.
    ///
    /// - Throws: ``Rejection`` by `coverage-counts-households` where the number is negative.
    public mutating func set(households: Int?) throws(Rejection) {
        if let households, households < 0 {
            throw Rejection(.coverageCountsHouseholds, subject, found: "\(households) households")
        }
        self.households = households
    }

    /// Says what the watch is there for; nil where it named no purposes.
    ///
    /// - Throws: ``Rejection`` by `activity-has-a-purpose` for a list with none.
    public mutating func set(purposes: Set<WatchPurpose>?) throws(Rejection) {
        if let purposes, purposes.isEmpty {
            throw Rejection(.activityHasAPurpose, subject, found: "it is said to have purposes, and none is named")
        }
        self.purposes = purposes?.sorted()
    }

    /// Says what the watch does that others may learn from; nil where nobody looked.
    public mutating func set(bestPractices: Set<BestPractice>?) {
        self.bestPractices = bestPractices?.sorted()
    }

    /// Says how often it was agreed to review the watch; nil where nothing is agreed.
    ///
    /// - Throws: ``WatchSchemeError`` where the period has no positive number.
    public mutating func set(reviewInterval: Period?) throws(WatchSchemeError) {
        if let reviewInterval, !reviewInterval.canRecur {
            throw WatchSchemeError(id, .impossiblePeriod(reviewInterval))
        }
        self.reviewInterval = reviewInterval
    }
}

extension WatchScheme: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case kind
        case area
        case coordinators
        case memberCount
        case lastReview
        case reviewInterval
        case households
        case purposes
        case bestPractices
        case boundary
        case state
        case history
    }

    /// Reads a watch, with the same checks as the initialiser, whose history leads, by legal moves and in order of
    /// time, to its state.
    ///
    /// Every watch starts as a proposal, so without a history that is the only state.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        kind = try container.decode(WatchKind.self, forKey: .kind)
        area = try container.decode(Area.self, forKey: .area)
        coordinators = try container.decode(Appointments.self, forKey: .coordinators)
        lastReview = try container.decode(Milestone.self, forKey: .lastReview)
        state = try container.decode(State.self, forKey: .state)
        history = try container.decode([Change].self, forKey: .history)
        bestPractices = try container.decodeIfPresent([BestPractice].self, forKey: .bestPractices)
        boundary = try container.decodeIfPresent(Boundary.self, forKey: .boundary)
        let households = try container.decodeIfPresent(Int.self, forKey: .households)
        let purposes = try container.decodeIfPresent([WatchPurpose].self, forKey: .purposes)
        let memberCount = try container.decodeIfPresent(Int.self, forKey: .memberCount)
        let reviewInterval = try container.decodeIfPresent(Period.self, forKey: .reviewInterval)
        do throws(WatchSchemeError) {
            try set(memberCount: memberCount)
            try set(reviewInterval: reviewInterval)
        } catch {
            throw decoder.refusal(error)
        }
        do throws(Rejection) {
            try set(households: households)
            try set(purposes: purposes.map(Set.init))
        } catch {
            throw decoder.refusal(error)
        }
        do throws(HistoryError) {
            try checkHistory()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
