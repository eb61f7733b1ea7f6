import CivilTime

extension DutyMonitoring {
    /// What may come of a duty at its trigger, as far as the facts decide it: not owed, excepted, or owed under one of
    /// the ways in which its limits apply.
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
        /// Each set of ways that something supplied can leave.
        private(set) var ways: [Way] = []
        /// The facts that would tell all apart.
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
            let all = [notOwed, excepted, judged] + patterns.map(\.condition)
            let may = logic.projections(all) { supply.answers($0, upon: precision) }
            let isApart = may.indices.allSatisfy { one in
                may.indices.allSatisfy { one == $0 || !logic.canHold([may[one], may[$0]]) }
            }
            if !isApart { wants = supply.wants(of: logic.questions(of: all)) }
            func canBeOnly(_ members: Set<Int>) -> Bool {
                let others = may.indices.filter { !members.contains($0) }
                return logic.canHold(members.map { may[$0] }, without: others.map { may[$0] })
            }
            isNeverOwed = isApart && all.dropFirst(2).allSatisfy { !logic.canHold([$0]) }
            canBeOnlyNotOwed = canBeOnly([0])
            canBeOnlyExcepted = canBeOnly([1])
            let owedClasses = may.indices.dropFirst(2)
            guard owedClasses.count <= Self.mostClasses else { return nil }
            for set in 1..<(1 << owedClasses.count) {
                let members = owedClasses.filter { set & 1 << ($0 - 2) != 0 }
                guard canBeOnly(Set(members)) else { continue }
                ways.append(
                    Way(limits: members.filter { $0 > 2 }.map { patterns[$0 - 3] }, mayBeJudged: members.contains(2)))
            }
        }

        /// Every set of them is looked at.
        private static let mostClasses = 10
    }
}
