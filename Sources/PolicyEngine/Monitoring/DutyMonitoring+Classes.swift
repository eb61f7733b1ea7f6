import CivilTime

extension DutyMonitoring {
    /// What may come of a duty, as far as the facts decide it: at its trigger not owed, excepted, or owed under one of
    /// the ways in which its limits apply, and later excepted or under another limit.
    struct Classes {
        /// The ways in which limits may apply that nothing supplied tells apart.
        struct Way {
            let limits: [LimitPattern]
            /// Whether it may also be that none with a number applies.
            let mayBeJudged: Bool
        }

        private(set) var canBeOnlyNotOwed = false
        private(set) var canBeOnlyExcepted = false
        /// Whether it is told of everybody that he is not owed it, or is excepted.
        private(set) var isNeverOwed = false
        /// Whether there is nobody who could be in its audience.
        let hasNoAudience: Bool
        /// Each set of ways that something supplied can leave at the trigger.
        private(set) var ways: [Way] = []
        /// Whether the exception can be told to hold of somebody who was owed it, once facts have changed.
        private(set) var canBecomeExcepted = false
        /// Each set of ways that something supplied can leave once facts have changed, where no limit with a number
        /// applied at the trigger.
        private(set) var laterWays: [Way] = []
        /// The facts that would tell all apart, at the trigger and later.
        private(set) var wants: Set<Monitorability.Want> = []

        /// - Returns: nil where the duty asks too many different questions, or has too many limits.
        init?(of duty: Duty, from supply: Supply, start: Supply.Events?) {
            guard var logic = ConditionLogic(reading: [duty.whole]) else { return nil }
            let precision = start?.precision ?? .month
            let audience = logic.function(of: duty.audience)
            let exception = logic.function(of: duty.exception ?? .any([]))
            let notOwed = logic.negation(of: audience)
            let excepted = logic.conjunction(of: [audience, exception])
            let unexcepted = logic.negation(of: exception)
            let owed = logic.conjunction(of: [audience, unexcepted])
            let timed = duty.limits.filter(\.period.isNumeric)
                .map { (period: $0.period, condition: logic.function(of: $0.condition)) }
            guard Set(timed.map(\.period)).count <= LimitPattern.mostPeriods else { return nil }
            let isTimed = logic.disjunction(of: timed.map(\.condition))
            let untimed = logic.negation(of: isTimed)
            let judged = logic.conjunction(of: [owed, untimed])
            let patterns = logic.patterns(of: timed, kind: duty.kind, owed: owed)
            let judgedLater = logic.conjunction(of: [unexcepted, untimed])
            let laterPatterns = logic.patterns(of: timed, kind: duty.kind, owed: unexcepted)
            guard max(patterns.count, laterPatterns.count) < Self.mostClasses else { return nil }

            let all = [notOwed, excepted, judged] + patterns.map(\.condition)
            let first = Partition(of: all, in: &logic) { supply.answers($0, upon: precision) }
            let isApart = first.isApart(in: &logic)
            if !isApart { wants = supply.wants(of: logic.questions(of: all)) }
            hasNoAudience = !logic.canHold([audience])
            isNeverOwed = isApart && all.dropFirst(2).allSatisfy { !logic.canHold([$0]) }
            canBeOnlyNotOwed = first.canBeOnly([0], in: &logic)
            canBeOnlyExcepted = first.canBeOnly([1], in: &logic)
            ways = first.sets(from: 2, in: &logic).map { Self.way($0, judged: 2, patterns) }
            if isNeverOwed { return }

            // Facts may be otherwise later; what is asked of the trigger's day and of events is asked once.
            func isFixed(_ question: ConditionLogic.Variable) -> Bool {
                question.isOfOneInstant && supply.answers(question, upon: precision)
            }
            let isOwed = first.certainty(of: 2..<all.count, in: &logic)
            let isJudged = first.certainty(of: 2..<3, in: &logic)
            let contexts = logic.projections([owed, isOwed, isJudged], where: isFixed)
            let later = Partition(of: [exception, judgedLater] + laterPatterns.map(\.condition), in: &logic) {
                supply.answers($0, upon: precision)
            }
            canBecomeExcepted = later.canBeOnly([0], in: &logic, where: contexts[1])
            laterWays = later.sets(from: 1, in: &logic, where: contexts[2])
                .map { Self.way($0, judged: 1, laterPatterns) }.filter { !$0.limits.isEmpty }
            let mattering =
                [duty.exception].compactMap(\.self)
                + duty.limits.filter { mayBetter($0.period, duty.kind) }
                .map(\.condition)
            for condition in mattering {
                let holds = logic.function(of: condition)
                let fails = logic.negation(of: holds)
                let may = logic.projections([holds, fails]) { supply.answers($0, upon: precision) }
                guard logic.canHold(may + [contexts[0]]) else { continue }
                wants.formUnion(supply.wants(of: logic.questions(of: [holds])))
            }
        }

        /// Every set of them is looked at.
        private static let mostClasses = 8

        private static func way(_ members: [Int], judged: Int, _ patterns: [LimitPattern]) -> Way {
            Way(
                limits: members.filter { $0 > judged }.map { patterns[$0 - judged - 1] },
                mayBeJudged: members.contains(judged))
        }

        /// Whether a limit that comes to apply after the trigger may bind in place of those that applied.
        private func mayBetter(_ period: Period, _ kind: Duty.Kind) -> Bool {
            // Agreed terms are known to the case alone.
            if case .asAgreed = period { return true }
            guard period.isNumeric else { return false }
            if kind == .opportunity { return true }
            return ways.contains { way in
                way.mayBeJudged
                    || way.limits.contains { pattern in
                        !pattern.periods.contains { applied in period.order(beside: applied).map { $0 >= 0 } ?? false }
                    }
            }
        }
    }
}

extension ConditionLogic.Variable {
    /// Whether it is asked of the instant at which a rule is first read, and never again.
    fileprivate var isOfOneInstant: Bool {
        switch self {
        case .atLeast(.count, _), .atLeast(.day(.today), _), .atLeast(.day(.fixed), _): true
        case .fact, .atLeast(.number, _), .atLeast(.day(.fact), _), .precedes: false
        }
    }
}
