import CivilTime

/// Limits of which one must bind where a condition holds, and only a case's days can say which.
struct LimitPattern {
    let periods: [Period]
    let condition: DecisionDiagram.Function

    /// More different limits than this are left to the row evaluator: every set of them is looked at.
    static let mostPeriods = 6

    /// The ways in which a duty's limits with a number can apply, each with when it does.
    ///
    /// Of several that apply, those that another one certainly outbids are left out: of five and of two working days
    /// only the two matter.
    static func all(
        of limits: [(period: Period, condition: DecisionDiagram.Function)], kind: Duty.Kind,
        owed: DecisionDiagram.Function, in diagram: inout DecisionDiagram
    ) -> [LimitPattern] {
        var conditions: [DecisionDiagram.Function] = []
        var periods: [Period] = []
        for limit in limits {
            if let index = periods.firstIndex(of: limit.period) {
                conditions[index] = diagram.or(conditions[index], limit.condition)
            } else {
                periods.append(limit.period)
                conditions.append(limit.condition)
            }
        }
        var found: [[Int]: DecisionDiagram.Function] = [:]
        for set in 1..<(1 << periods.count) where !periods.isEmpty {
            let members = periods.indices.filter { set & 1 << $0 != 0 }
            var condition = owed
            for index in periods.indices {
                let holds = conditions[index]
                condition = diagram.and(condition, set & 1 << index != 0 ? holds : diagram.not(holds))
            }
            if condition == .no { continue }
            let leading = members.filter { one in
                !members.contains { $0 != one && isOutbid(periods[one], at: one, by: periods[$0], at: $0, kind) }
            }
            found[leading] = diagram.or(found[leading] ?? .no, condition)
        }
        return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { leading, condition in
            LimitPattern(periods: leading.map { periods[$0] }, condition: condition)
        }
    }

    /// Whether the other one binds in its place in every case; of two that are always due together, the first does.
    private static func isOutbid(
        _ period: Period, at place: Int, by other: Period, at otherPlace: Int, _ kind: Duty.Kind
    ) -> Bool {
        guard let order = period.order(beside: other) else { return false }
        if order == 0 { return otherPlace < place }
        switch kind {
        case .duty: return order > 0
        case .opportunity: return order < 0
        }
    }
}
