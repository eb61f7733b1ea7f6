import CivilTime

extension RuleComparison {
    /// Whose decisions raise a duty in one policy and not in the other, for what the duties beside it say.
    ///
    /// A body that decided selects among the duties of an event. So one that is added, taken away or owed by others may
    /// change when another is raised of which nobody said a word.
    func deciders(_ before: Policy, _ duty: Duty, _ after: Policy, _ other: Duty) -> [Difference] {
        guard
            duty.trigger == other.trigger, let one = before.plan.place(of: duty.id),
            let two = after.plan.place(of: other.id)
        else { return [] }
        let kind = duty.trigger.underlyingKind
        let beside = (before.duties + after.duties).filter { $0.trigger.underlyingKind == kind }
        let bodies = Set(beside.flatMap(\.owedBy)).subtracting([.allServiceProviders]).sorted()
        var found: [Difference] = []
        for body in bodies {
            let raised = before.plan.duties[one].isRaised(by: body)
            guard after.plan.duties[two].isRaised(by: body) != raised else { continue }
            let difference = Difference(
                raised ? .loss : .gain, .deciders,
                witness: witness(of: duty, in: before, and: other, in: after, decidedBy: body))
            if !found.contains(where: { $0.direction == difference.direction }) { found.append(difference) }
        }
        return found
    }

    /// What is different of a duty for what its policy says beside it: deciders, and questions that share a name only.
    func besides(_ old: Duty?, in before: Policy, _ new: Duty?, in after: Policy) -> [Difference] {
        guard let old, let new else { return [] }
        return deciders(before, old, after, new) + otherAnswers(old.facts + new.facts, before, after)
    }

    /// The facts of which the one policy takes an answer of another kind than the other.
    func otherAnswers(_ facts: [FactID], _ before: Policy, _ after: Policy) -> [Difference] {
        let mistaken = Set(facts).sorted().filter { id in
            guard
                let one = before.facts.first(where: { $0.id == id }),
                let other = after.facts.first(where: { $0.id == id })
            else { return false }
            return one.answer.word != other.answer.word
        }
        return mistaken.map { Difference(.unclear, .incalculable("\($0) takes answers of different kinds")) }
    }

    private func witness(
        of duty: Duty, in before: Policy, and other: Duty, in after: Policy, decidedBy body: Body
    ) -> WitnessCase? {
        guard
            let situations = try? Situations(of: duty.conditions + other.conditions, on: calendar),
            let owed = situations.all.first(where: { duty.isOwed(in: $0) && other.isOwed(in: $0) })
        else { return nil }
        let sides = [(before, duty.id), (after, other.id)]
        let kinds = Set([duty.trigger.underlyingKind, duty.trigger.startingKind]).sorted()
        return witness(of: owed, at: nil, raising: kinds, by: body) { side, evidence, asOf in
            let (policy, id) = sides[side]
            let found = try policy.determinations(from: evidence, asOf: asOf, on: calendar)
            return found.first { $0.duty == id }.map { .duty($0.status, due: $0.due) } ?? .nothing
        } telling: {
            $0.before != $0.after
        }
    }
}
