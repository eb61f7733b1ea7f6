import PolicyEngine

extension Duty {
    /// The duty with a goal's part, or one atom in it, forced to come out the other way; nil for a goal that is about
    /// no condition.
    func forced(against goal: CoverageGoal) -> Duty? {
        guard goal.way == .holds || goal.way == .fails else { return nil }
        let other: Condition = goal.way == .holds ? .never : .always
        func force(_ condition: Condition) -> Condition {
            goal.atom.map { condition.replacing($0, by: other) } ?? other
        }
        switch goal.part {
        case .audience: return owed(to: force(audience))
        case .exception: return exception.map { excepted(when: force($0)) }
        case .limit: return goal.place.map { limiting($0, when: force(limits[$0].condition)) }
        case .discharge, .receipt, .decider, .recurrence: return nil
        }
    }
}
