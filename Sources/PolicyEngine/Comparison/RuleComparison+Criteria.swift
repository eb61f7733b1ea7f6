extension RuleComparison {
    /// Every respect in which a criterion differs from what it was.
    ///
    /// Whether more cases in which it holds are better, the rule itself says, by its favour; without that nothing here can
    /// judge it. A rule that is asked at all protects more than none.
    ///
    /// - Parameters:
    ///   - before: the criterion as it was; nil where there was none.
    ///   - after: the criterion as it is; nil where there is none any more.
    func differences(before: Criterion?, after: Criterion?) -> [Difference] {
        if before == after { return [] }
        switch (before, after) {
        case (nil, nil): return []
        case (nil, .some(let after)): return [Difference(after.favour == nil ? .unclear : .gain, .added)]
        case (.some(let before), nil): return [Difference(before.favour == nil ? .unclear : .loss, .removed)]
        case (.some(let before), .some(let after)):
            guard before.kind == after.kind, before.favour == after.favour else { return [Difference(.unclear, .kind)] }
            let main = reach(before, after) + form(before, after)
            return main + readings(before, after, beside: main)
        }
    }

    /// The readings of disputed provisions under which the verdict would be another, each with every reading of the others.
    ///
    /// What a reading of the earlier rule leaves to local rules is whatever the later one says. A requirement that is the
    /// same in both is read in both alike.
    private func readings(_ before: Criterion, _ after: Criterion, beside main: [Difference]) -> [Difference] {
        let verdict = Verdict(main)
        let isNeverWorse = main.allSatisfy { [.gain, .perhapsGain].contains($0.direction) }
        let ways = ReadingChoice.ways(before, after)
        guard ways.count <= 64 else { return [Difference(.unclear, .incalculable(Incalculable.tooMany.reason))] }
        return ways.compactMap { choices in
            // That a local rule may ask for more is no matter where it asks for no more.
            if isNeverWorse && choices.allSatisfy({ $0.reading.condition == nil }) { return nil }
            let (one, other) = ReadingChoice.rules(before, after, choosing: choices)
            let read = Verdict(reach(one, other) + form(one, other))
            if read == verdict { return nil }
            // A reading that is no worse than the one applied takes nothing from whom it serves.
            let direction: Difference.Direction =
                switch read {
                case .stronger, .equal: .perhapsGain
                case .weaker: .perhapsLoss
                case .incomparable, .undecided: .unclear
                }
            return Difference(direction, .reading(choices.map(\.reading.summary).joined(separator: "; "), read))
        }
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
            let witness: WitnessCase? = differing.prefix(20).lazy.compactMap { self.witness(of: $0, before, after) }
                .first
            let certain = before.direction(ofMore: holdsAfter)
            found.append(
                Difference(
                    witness == nil ? certain.perhaps : certain, holdsAfter ? .holdsMore : .holdsLess, witness: witness))
        }
        return found
    }

    private func form(_ before: Criterion, _ after: Criterion) -> [Difference] {
        // What is asked in addition can only turn a yes into a no.
        let fewer = before.direction(ofMore: false).perhaps
        let more = before.direction(ofMore: true).perhaps
        return (before.upon == after.upon ? [] : [Difference(.unclear, .trigger)])
            + unjudged(before: before.unjudged, after: after.unjudged, added: fewer, removed: more)
    }

    private func witness(of situation: Situation, _ before: Criterion, _ after: Criterion) -> WitnessCase? {
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
    /// For better or worse, where the question is answered with yes in more cases or in fewer.
    fileprivate func direction(ofMore isMore: Bool) -> Difference.Direction {
        switch favour {
        case .yes: isMore ? .gain : .loss
        case .no: isMore ? .loss : .gain
        case nil: .unclear
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
