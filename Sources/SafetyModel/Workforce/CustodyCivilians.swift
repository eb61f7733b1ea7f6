/// The civilians in custody work: their designations, and the work that they did under them.
public struct CustodyCivilians: Hashable, Sendable {
    /// The designations, in the order in which they were added.
    public private(set) var designations: [CustodyDesignation] = []
    /// The work, in the order in which it was added.
    public private(set) var turns: [CustodyTurn] = []

    /// Nobody.
    public init() {}

    /// Adds a designation.
    ///
    /// - Throws: ``Rejection`` by `designation-is-current` where there is one of that id.
    public mutating func add(_ designation: CustodyDesignation) throws(Rejection) {
        guard !designations.contains(where: { $0.id == designation.id }) else {
            throw Rejection(
                .designationIsCurrent, "designation \(designation.id)", found: "there is one of that id already")
        }
        designations.append(designation)
    }

    /// Adds work that somebody did while they were designated for it.
    ///
    /// - Throws: ``Rejection`` by `designation-is-current`, naming the day and the designations that there are.
    public mutating func record(_ turn: CustodyTurn) throws(Rejection) {
        let own = designations.filter { $0.person == turn.person }
        guard own.contains(where: { $0.role == turn.role && $0.term.contains(turn.day) }) else {
            let held = own.map { "'\($0.role)' \($0.term)" }.joined(separator: ", ")
            throw Rejection(
                .designationIsCurrent, "custody work of person \(turn.person) on \(turn.day)",
                found: "as '\(turn.role)' they hold no designation on that day (held: \(held.isEmpty ? "none" : held))")
        }
        turns.append(turn)
    }

    /// The officers' time that the work on days of an interval set free.
    public func released(during days: DayInterval) -> ReleasedTime {
        let ours = turns.filter { days.contains($0.day) }
        func minutes(_ answer: Bool?) -> Int {
            ours.filter { $0.releasedOfficer == answer }.reduce(0) { $0 + $1.minutes }
        }
        return ReleasedTime(minutes: minutes(true), unknown: minutes(nil))
    }
}
