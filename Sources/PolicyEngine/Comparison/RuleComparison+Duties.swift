import CivilTime

extension RuleComparison {
    /// Every respect in which a duty differs from what it was.
    ///
    /// - Parameters:
    ///   - before: the duty as it was; nil where there was none.
    ///   - after: the duty as it is; nil where there is none any more.
    func differences(before: Duty?, after: Duty?) -> [Difference] {
        if before == after { return [] }
        guard let before, let after else {
            return [before, after].compactMap { $0 }.map { presence(of: $0, [before, after]) }
        }
        return reach(before, after) + form(before, after)
            + unjudged(before: before.unjudged, after: after.unjudged, added: .unclear, removed: .unclear)
    }

    /// A duty that stands on one side only, with a case in which it counts.
    private func presence(of duty: Duty, _ duties: [Duty?]) -> Difference {
        let situations = try? Situations(of: duty.conditions, on: calendar)
        let owed = situations?.all.first { duty.isOwed(in: $0) }
        let witness = owed.flatMap { self.witness(of: $0, at: nil, duty, duties) { _ in true } }
        return duties[0] == nil
            ? Difference(.gain, .added, witness: witness) : Difference(.loss, .removed, witness: witness)
    }

    /// To whom it is owed, and by when.
    private func reach(_ before: Duty, _ after: Duty) -> [Difference] {
        guard before.kind == after.kind else { return [Difference(.unclear, .kind)] }
        let situations: Situations
        do throws(Incalculable) {
            situations = try Situations(of: before.conditions + after.conditions, on: calendar)
        } catch {
            return [Difference(.unclear, .incalculable(error.reason))]
        }
        var kinds: [DutyOutcomes: Situation] = [:]
        var later: Set<DutyOutcomes> = []
        var (exceptsMore, exceptsLess) = (false, false)
        for situation in situations.all {
            let outcomes = DutyOutcomes(DutyOutcome(of: before, in: situation), DutyOutcome(of: after, in: situation))
            if outcomes.before != outcomes.after, kinds[outcomes] == nil { kinds[outcomes] = situation }
            later.insert(
                DutyOutcomes(
                    DutyOutcome(whereOwed: before, in: situation), DutyOutcome(whereOwed: after, in: situation)))
            let (one, other) = (before.isExcepted(in: situation), after.isExcepted(in: situation))
            if other && !one { exceptsMore = true }
            if one && !other { exceptsLess = true }
        }
        var found: [Difference] = []
        func add(_ difference: Difference) {
            let isKnown = found.contains { $0.direction == difference.direction && $0.matter == difference.matter }
            if !isKnown { found.append(difference) }
        }
        for (outcomes, situation) in kinds.sorted(by: { $0.key < $1.key }) {
            for difference in differences(outcomes, situation, before, after) { add(difference) }
        }
        // An exception and a better limit may come true later, in a situation in which nothing was owed at the trigger.
        if exceptsMore, !found.contains(where: { $0.matter == .owedToFewer }) {
            add(Difference(.perhapsLoss, .owedToFewer))
        }
        if exceptsLess, !found.contains(where: { $0.matter == .owedToMore }) {
            add(Difference(.perhapsGain, .owedToMore))
        }
        for outcomes in later.subtracting(kinds.keys).sorted() where outcomes.before != outcomes.after {
            guard let one = outcomes.before.limits, let other = outcomes.after.limits else { continue }
            for difference in limits(one, other, nil, before, after) { add(difference) }
        }
        return found + changesOfOpportunity(before, after)
    }

    /// Of an opportunity the later limit counts, and one whose condition comes true starts anew: what applies from then
    /// cannot be told from what applies at each moment.
    private func changesOfOpportunity(_ before: Duty, _ after: Duty) -> [Difference] {
        let (one, other) = (before.limits, after.limits)
        guard before.kind == .opportunity, one.map(\.condition) != other.map(\.condition) else { return [] }
        return [Difference(.unclear, .due(before: one.map(\.period), after: other.map(\.period)))]
    }

    private func differences(
        _ outcomes: DutyOutcomes, _ situation: Situation, _ before: Duty, _ after: Duty
    ) -> [Difference] {
        guard let one = outcomes.before.limits else {
            let witness = witness(of: situation, at: nil, after, [before, after]) {
                !$0.before.isOwed && $0.after.isOwed
            }
            return [Difference(witness == nil ? .perhapsGain : .gain, .owedToMore, witness: witness)]
        }
        guard let other = outcomes.after.limits else {
            let witness = witness(of: situation, at: nil, after, [before, after]) {
                $0.before.isOwed && !$0.after.isOwed
            }
            return [Difference(witness == nil ? .perhapsLoss : .loss, .owedToFewer, witness: witness)]
        }
        return limits(one, other, situation, before, after)
    }

    private func limits(
        _ one: DutyOutcome.Limits, _ other: DutyOutcome.Limits, _ situation: Situation?, _ before: Duty, _ after: Duty
    ) -> [Difference] {
        let matter = DifferenceMatter.due(before: one.all, after: other.all)
        let isOpportunity = before.kind == .opportunity
        switch (one.numeric.isEmpty, other.numeric.isEmpty) {
        case (true, true):
            return [Difference(.unclear, matter)]
        case (true, false), (false, true):
            // A number where none was stated binds a body more, and cuts an opportunity short. A word such as "as soon
            // as possible" may ask for more than the number beside it or for less.
            let words = one.numeric.isEmpty ? one.words : other.words
            guard words.allSatisfy({ $0 == .unstated }) else { return [Difference(.unclear, matter)] }
            let isGain = other.numeric.isEmpty == isOpportunity
            guard let situation else { return [Difference(isGain ? .perhapsGain : .perhapsLoss, matter)] }
            let witness = witness(of: situation, at: nil, after, [before, after]) { $0.before != $0.after }
            return [Difference(isGain ? .gain : .loss, matter, witness: witness)]
        case (false, false):
            break
        }
        let order: PeriodOrder
        do throws(Incalculable) {
            order = try PeriodOrder(one.numeric, other.numeric, choosingLatest: isOpportunity, on: calendar)
        } catch {
            return [Difference(.unclear, .incalculable(error.reason))]
        }
        var found: [Difference] = one.words == other.words ? [] : [Difference(.unclear, matter)]
        for (instant, isEarlier) in [(order.earlier, true), (order.later, false)] {
            guard let instant else { continue }
            let isGain = isEarlier != isOpportunity
            let witness = situation.flatMap { situation in
                self.witness(of: situation, at: instant, after, [before, after]) { found in
                    guard let one = found.before.due, let other = found.after.due else { return false }
                    return isEarlier ? other < one : other > one
                }
            }
            let direction: Difference.Direction =
                witness == nil ? (isGain ? .perhapsGain : .perhapsLoss) : (isGain ? .gain : .loss)
            found.append(Difference(direction, matter, witness: witness))
        }
        return found
    }

    /// What else makes a duty, told without a case.
    private func form(_ before: Duty, _ after: Duty) -> [Difference] {
        var found: [Difference] = []
        if before.trigger != after.trigger { found.append(Difference(.unclear, .trigger)) }
        if Set(before.owedBy) != Set(after.owedBy) { found.append(Difference(.unclear, .bodies)) }
        let (acts, others) = (Set(before.discharges), Set(after.discharges))
        if acts != others {
            // Fewer acts that discharge it ask more of a body, and let whose own time it is take it in fewer ways.
            let isOpportunity = before.kind == .opportunity
            let direction: Difference.Direction =
                others.isSubset(of: acts)
                ? (isOpportunity ? .perhapsLoss : .perhapsGain)
                : acts.isSubset(of: others) ? (isOpportunity ? .perhapsGain : .perhapsLoss) : .unclear
            found.append(Difference(direction, .discharges))
        }
        if before.recurrence != after.recurrence {
            // One that ends may cut a period short that would have stood.
            let direction: Difference.Direction =
                before.recurrence == nil && after.recurrence?.until.isEmpty == true
                ? .gain : after.recurrence == nil && before.recurrence?.until.isEmpty == true ? .loss : .unclear
            found.append(Difference(direction, .recurrence))
        }
        if (before.pausedUnder == nil) != (after.pausedUnder == nil) {
            // A pause gives whoever must act more time.
            let givesTime = after.pausedUnder != nil
            let isGain = givesTime == (before.kind == .opportunity)
            found.append(Difference(isGain ? .perhapsGain : .perhapsLoss, .pause))
        }
        if (before.upstreamOf == nil) != (after.upstreamOf == nil) { found.append(Difference(.unclear, .trigger)) }
        return found
    }

    /// The case of a situation, put before both duties where there are two.
    private func witness(
        of situation: Situation, at instant: Instant?, _ duty: Duty, _ duties: [Duty?],
        telling direction: (WitnessCase) -> Bool
    ) -> WitnessCase? {
        let kinds = [duty.trigger.underlyingKind, duty.trigger.startingKind]
        return witness(
            of: situation, at: instant, raising: kinds[0] == kinds[1] ? [kinds[0]] : kinds
        ) { side, evidence, asOf in
            guard var duty = duties[side] else { return .nothing }
            duty.upstreamOf = nil  // The other one is not here.
            let found = try policy(duties: [duty]).determinations(from: evidence, asOf: asOf, on: calendar)
            return found.first.map { .duty($0.status, due: $0.due) } ?? .nothing
        } telling: {
            direction($0)
        }
    }
}

extension WitnessCase.Answer {
    fileprivate var isOwed: Bool {
        if case .duty(let status, _) = self { status != .notOwed && status != .excepted } else { false }
    }

    fileprivate var due: Instant? {
        if case .duty(_, let due) = self { due } else { nil }
    }
}
