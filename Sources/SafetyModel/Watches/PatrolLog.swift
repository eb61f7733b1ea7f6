/// The patrols of an area, each of them once.
public struct PatrolLog: Hashable, Sendable {
    /// The patrols, in the order in which they were added.
    public private(set) var patrols: [Patrol] = []

    /// No patrols.
    public init() {}

    /// Adds a patrol.
    ///
    /// - Throws: ``Rejection`` by `watch-stands-once` where there is one of that id.
    public mutating func add(_ patrol: Patrol) throws(Rejection) {
        guard !patrols.contains(where: { $0.id == patrol.id }) else {
            throw Rejection(.watchStandsOnce, patrol.subject, found: "it is in the log already")
        }
        patrols.append(patrol)
    }

    /// The time of the patrols that began on days of an interval and are over.
    ///
    /// - Parameters:
    ///   - days: the days.
    ///   - kind: with whom the citizens went; nil for every kind.
    ///   - walker: whose time; nil for that of all.
    public func time(
        during days: DayInterval, kind: Patrol.Kind? = nil, of walker: Volunteer.ID? = nil
    ) -> PatrolTime {
        let over = patrols.filter { patrol in
            patrol.minutes != nil && days.contains(patrol.day) && (kind.map { patrol.kind == $0 } ?? true)
                && (walker.map(patrol.walkers.contains) ?? true)
        }
        return PatrolTime(
            patrols: over.count,
            minutes: over.reduce(0) { $0 + ($1.minutes ?? 0) },
            walkerMinutes: over.reduce(0) { sum, patrol in
                sum + (patrol.minutes ?? 0) * (walker == nil ? Set(patrol.walkers).count : 1)
            })
    }
}
