import CivilTime

extension RuleComparison {
    /// Every respect in which a measure differs from what it was: a stricter aim serves those who wait.
    ///
    /// Targets are held against those of the same name, or the only one against the only one. A measure speaks of many
    /// incidents, so no single case shows it.
    ///
    /// - Parameters:
    ///   - before: the measure as it was; nil where there was none.
    ///   - after: the measure as it is; nil where there is none any more.
    func differences(before: Measure?, after: Measure?) -> [Difference] {
        if before == after { return [] }
        switch (before, after) {
        case (nil, nil): return []
        case (nil, .some): return [Difference(.gain, .added)]
        case (.some, nil): return [Difference(.loss, .removed)]
        case (.some(let before), .some(let after)):
            let sameClock =
                before.start == after.start && before.end == after.end && before.population == after.population
            return (sameClock ? [] : [Difference(.unclear, .trigger)]) + targets(before.targets, after.targets)
        }
    }

    private func targets(_ before: [Target], _ after: [Target]) -> [Difference] {
        if before.count == 1 && after.count == 1 { return differences(before[0], after[0]) }
        let kept = before.flatMap { target in
            guard let twin = after.first(where: { $0.name == target.name }) else {
                return [Difference(.loss, .target("\(target.name) is no longer aimed at"))]
            }
            return differences(target, twin)
        }
        let new = after.filter { target in !before.contains { $0.name == target.name } }
        return kept + new.map { Difference(.gain, .target("\($0.name) is aimed at in addition")) }
    }

    private func differences(_ before: Target, _ after: Target) -> [Difference] {
        guard before.condition == after.condition else { return [Difference(.unclear, .target(after.name))] }
        return strictness(before.statistic, after.statistic).map { Difference($0, .target(after.name)) }
    }

    private func strictness(_ before: Target.Statistic, _ after: Target.Statistic) -> [Difference.Direction] {
        switch (before, after) {
        case (.share(let one, let percent), .share(let other, let share)):
            // Where many must take little, less is stricter; where few may take much, so it is too, on the other side.
            guard one.isUpper != percent.isUpper, percent.isUpper == share.isUpper else { return [.unclear] }
            return periods(one, other) + numbers(percent, share)
        case (.shareOfIncidents(let one, let percent), .shareOfIncidents(let other, let share)),
            (.shareOfTime(let one, let percent), .shareOfTime(let other, let share)):
            return one == other ? numbers(percent, share) : [.unclear]
        case (.mean(let one), .mean(let other)):
            return periods(one, other)
        case (.percentile(let rank, let one), .percentile(let other, let bound)):
            let ranks: [Difference.Direction] = rank == other ? [] : [(rank < other) == one.isUpper ? .gain : .loss]
            return one.isUpper == bound.isUpper ? periods(one, bound) + ranks : [.unclear]
        case (.count(let one, let span), .count(let other, let each)):
            return span == each ? numbers(one, other) : [.unclear]
        case (.time(let one, let span), .time(let other, let each)):
            return span == each ? periods(one, other) : [.unclear]
        default:
            return [.unclear]
        }
    }

    private func numbers(_ before: Bound<Int>, _ after: Bound<Int>) -> [Difference.Direction] {
        guard before.isUpper == after.isUpper else { return [.unclear] }
        if before.value == after.value { return edge(before.comparison, after.comparison) }
        return [(after.value < before.value) == before.isUpper ? .gain : .loss]
    }

    private func periods(_ before: Bound<Period>, _ after: Bound<Period>) -> [Difference.Direction] {
        guard before.isUpper == after.isUpper else { return [.unclear] }
        do throws(Incalculable) {
            let order = try PeriodOrder([before.value], [after.value], choosingLatest: false, on: calendar)
            if order.earlier == nil && order.later == nil { return edge(before.comparison, after.comparison) }
            return (order.earlier == nil ? [] : [before.isUpper ? .gain : .loss])
                + (order.later == nil ? [] : [before.isUpper ? .loss : .gain])
        } catch {
            return [.unclear]
        }
    }

    /// Of two bounds at one value, the one that the value itself does not keep is stricter.
    private func edge(_ before: Comparison, _ after: Comparison) -> [Difference.Direction] {
        if before == after { return [] }
        return [after == .less || after == .more ? .gain : .loss]
    }
}
