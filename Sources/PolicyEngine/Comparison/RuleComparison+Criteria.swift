extension RuleComparison {
    /// Every respect in which a criterion differs from what it was.
    ///
    /// Whom it serves depends on its kind. A threshold or a membership gives something where it holds, so one that holds
    /// in more cases is better; an eligibility protects others where it does not, so one that holds in fewer is. Whom it
    /// serves that something is kept, nothing here can judge.
    ///
    /// - Parameters:
    ///   - before: the criterion as it was; nil where there was none.
    ///   - after: the criterion as it is; nil where there is none any more.
    func differences(before: Criterion?, after: Criterion?) -> [Difference] {
        switch (before, after) {
        case (nil, nil): return []
        case (nil, .some(let after)): return [Difference(after.kind.direction(ofMore: true), .added)]
        case (.some(let before), nil): return [Difference(before.kind.direction(ofMore: false), .removed)]
        case (.some(let before), .some(let after)):
            guard before.kind == after.kind else { return [Difference(.unclear, .kind)] }
            let main = reach(before, after) + form(before, after)
            return main + readings(before, after, beside: Verdict(main))
        }
    }

    /// The readings of either rule, where its meaning is disputed, under which the verdict would be another.
    ///
    /// What a reading of the earlier rule leaves to local rules is whatever the later one says.
    private func readings(_ before: Criterion, _ after: Criterion, beside verdict: Verdict) -> [Difference] {
        let earlier = before.requirements.flatMap { requirement in
            requirement.readings.compactMap { reading -> Difference? in
                let local = after.requirements.first { $0.name == requirement.name }?.condition
                return (reading.condition ?? local).flatMap { condition in
                    let soRead = before.reading(requirement.name, as: condition)
                    return difference(soRead, after, so: reading, beside: verdict)
                }
            }
        }
        let later = after.requirements.filter { !before.requirements.contains($0) }.flatMap { requirement in
            requirement.readings.compactMap { reading in
                reading.condition.flatMap { condition in
                    let soRead = after.reading(requirement.name, as: condition)
                    return difference(before, soRead, so: reading, beside: verdict)
                }
            }
        }
        return earlier + later
    }

    /// For better or worse than without it, where the verdict is another if a provision is read so.
    private func difference(
        _ before: Criterion, _ after: Criterion, so reading: DisputedReading, beside verdict: Verdict
    ) -> Difference? {
        let read = Verdict(reach(before, after) + form(before, after))
        if read == verdict { return nil }
        let direction: Difference.Direction =
            switch read {
            case .stronger, .equal: .perhapsGain
            case .weaker: .perhapsLoss
            case .incomparable, .undecided: .unclear
            }
        return Difference(direction, .reading(reading.summary, read))
    }

    /// In which cases it holds.
    private func reach(_ before: Criterion, _ after: Criterion) -> [Difference] {
        let (one, other) = (before.condition, after.condition)
        let situations: Situations
        do throws(Incalculable) {
            situations = try Situations(of: [one, other], on: calendar)
        } catch {
            return [Difference(.unclear, .incalculable(error.reason))]
        }
        var found: [Difference] = []
        for holdsAfter in [true, false] {
            let differing = situations.all.filter { $0.holds(one) != holdsAfter && $0.holds(other) == holdsAfter }
            guard !differing.isEmpty else { continue }
            let witness: Witness? = differing.prefix(20).lazy.compactMap { self.witness(of: $0, before, after) }.first
            let certain = before.kind.direction(ofMore: holdsAfter)
            found.append(
                Difference(
                    witness == nil ? certain.perhaps : certain, holdsAfter ? .holdsMore : .holdsLess, witness: witness))
        }
        return found
    }

    private func form(_ before: Criterion, _ after: Criterion) -> [Difference] {
        (before.upon == after.upon ? [] : [Difference(.unclear, .trigger)])
            + unjudged(before: before.unjudged, after: after.unjudged)
    }

    private func witness(of situation: Situation, _ before: Criterion, _ after: Criterion) -> Witness? {
        witness(of: situation, at: nil, raising: [after.upon].compactMap(\.self)) { side, evidence, asOf in
            let found = try policy(criteria: [side == 0 ? before : after])
                .findings(from: evidence, asOf: asOf, on: calendar)
            return found.first.map { .criterion($0.answer) } ?? .nothing
        } telling: { witness in
            guard case .criterion(let one) = witness.before, case .criterion(let other) = witness.after else {
                return false
            }
            return one != other && one != .unknown && other != .unknown
        }
    }
}

extension Criterion {
    /// The same with another condition of one requirement.
    fileprivate func reading(_ name: String, as condition: Condition) -> Criterion {
        Criterion(
            id, citing: citation, asking: question, kind: kind, upon: upon,
            requiring: requirements.map { requirement in
                requirement.name == name
                    ? Requirement(name, requirement.summary, condition, verification: requirement.verification)
                    : requirement
            },
            unjudged: unjudged)
    }
}

extension Criterion.Kind {
    /// For better or worse, where the question is answered with yes in more cases or in fewer.
    fileprivate func direction(ofMore isMore: Bool) -> Difference.Direction {
        switch self {
        case .threshold, .composition: isMore ? .gain : .loss
        case .eligibility: isMore ? .loss : .gain
        case .retention: .unclear
        }
    }
}

extension Difference.Direction {
    /// The same, where no case was found to show it.
    fileprivate var perhaps: Difference.Direction {
        switch self {
        case .gain: .perhapsGain
        case .loss: .perhapsLoss
        case .perhapsGain, .perhapsLoss, .unclear: self
        }
    }
}
