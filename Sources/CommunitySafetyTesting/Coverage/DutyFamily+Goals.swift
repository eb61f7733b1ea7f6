import CivilTime
import PolicyEngine

extension DutyFamily {
    /// Everything that vectors should show of the duty.
    ///
    /// A part that cannot matter one way is left out: where the limit of 20 days has a shorter one beside it whenever
    /// it does not apply, nothing would come of it if it did.
    var goals: [CoverageGoal] {
        let conditions = (audienceGoals + limitGoals + exceptionGoals).filter { goal in
            duty.forced(against: goal).map { DutySameness(self, $0).reason == nil } ?? true
        }
        return conditions + dischargeGoals + triggerGoals + recurrenceGoals
    }

    private var audienceGoals: [CoverageGoal] {
        guard duty.audience != .always else { return [] }
        return bothWays(.audience, of: duty.audience)
    }

    private var limitGoals: [CoverageGoal] {
        // Without a number there is nothing for a limit to decide.
        guard duty.canHaveNumber else { return [] }
        return duty.limits.enumerated().flatMap { place, limit -> [CoverageGoal] in
            guard limit.period.isNumeric || limit.period.unit == .asAgreed else { return [] }
            // One that always applies is outdone at most, and that shows where another one applies.
            guard limit.condition != .always else {
                return [CoverageGoal(.limit, .holds, place: place, period: limit.period)]
            }
            return bothWays(.limit, of: limit.condition, place: place, period: limit.period)
        }
    }

    private var exceptionGoals: [CoverageGoal] {
        duty.exception.map { bothWays(.exception, of: $0) } ?? []
    }

    /// The condition as a whole, and each of its atoms where there are several.
    private func bothWays(
        _ part: CoverageGoal.Part, of condition: Condition, place: Int? = nil, period: Period? = nil
    ) -> [CoverageGoal] {
        let atoms = condition.atoms
        let turning: [Condition?] = [nil] + (atoms.count > 1 ? atoms.map { Optional($0) } : [])
        return turning.flatMap { atom in
            [CoverageGoal.Way.holds, .fails].map {
                CoverageGoal(part, $0, place: place, period: period, atom: atom)
            }
        }
    }

    private var dischargeGoals: [CoverageGoal] {
        var ways: [CoverageGoal.Way] = duty.canHaveNumber ? [.inTime, .late, .openInTime, .neverDone] : []
        if !duty.limits.contains(where: { $0.period.isNumeric }) { ways += [.openWithoutNumber, .doneWithoutNumber] }
        if duty.discharges.isEmpty { ways.removeAll { [.inTime, .late, .doneWithoutNumber].contains($0) } }
        let kinds = duty.discharges.count > 1 ? duty.discharges : []
        return ways.map { CoverageGoal(.discharge, $0) } + kinds.map { CoverageGoal(.discharge, .byKind, kind: $0) }
    }

    private var triggerGoals: [CoverageGoal] {
        var goals: [CoverageGoal] = []
        if case .receipt = duty.trigger {
            if duty.canHaveNumber { goals.append(CoverageGoal(.receipt, .receipt)) }
            goals.append(CoverageGoal(.receipt, .noReceipt))
        }
        if dependsOnDecider {
            // Where every other decider is one of its own too, nothing is to be told apart.
            if !strangers.isEmpty { goals.append(CoverageGoal(.decider, .notRaisedByDecider)) }
            if !strangers.isEmpty { goals.append(CoverageGoal(.decider, .raisedByDecider)) }
        }
        return goals
    }

    /// The bodies that owe another duty of the trigger and not this one.
    var strangers: [Body] {
        Set(neighbours.flatMap(\.owedBy)).filter { !duty.isOwed(by: $0) }.sorted()
    }

    private var recurrenceGoals: [CoverageGoal] {
        guard let recurrence = duty.recurrence else { return [] }
        return [CoverageGoal(.recurrence, .firstPeriod), CoverageGoal(.recurrence, .nextPeriod)]
            + recurrence.until.map { CoverageGoal(.recurrence, .ended, kind: $0) }
    }
}
