public import CivilTime

/// A measure read of columns of incidents, group by group.
///
/// Of each group the measurements are those of a `MeasureReading` to which its incidents were added one by one. Beside
/// them stand plain figures of the incidents that had ended by the as-of instant.
public struct GroupedReading: Sendable {
    /// The measure.
    public let measure: Measure
    /// How many groups there are, those without an incident included; they are numbered from 0.
    public let groups: Int

    private let plan: IncidentPlan
    private let cells: IncidentCells
    private let unit: Int64
    private let bindingForce: BindingForce
    /// For each group, the place of its first cell among those that have an incident, and at the end how many have.
    private let firstCells: [Int]
    /// For each target, the longest time in the unit of the columns that is on the lower side of its bound.
    private let limits: [(units: Int64, milliseconds: Int64, isUpper: Bool)?]

    init(
        _ measure: Measure, of policy: Policy, over columns: IncidentColumns, asOf: Instant,
        on calendar: WorkingCalendar
    ) throws(IncidentError) {
        let plan = try IncidentPlan(measure, of: policy, over: columns, on: calendar)
        let cells = try IncidentCells(of: columns, as: plan, asOf: asOf, on: calendar.clock)
        let unit = columns.unit.rawValue
        self.measure = measure
        self.plan = plan
        self.cells = cells
        self.unit = unit
        bindingForce = policy.bindingForce
        groups = plan.groups
        var firstCells: [Int] = []
        firstCells.reserveCapacity(plan.groups + 1)
        for (place, cell) in cells.numbers.enumerated() {
            while firstCells.count <= cell / plan.classes { firstCells.append(place) }
        }
        while firstCells.count <= plan.groups { firstCells.append(cells.numbers.count) }
        self.firstCells = firstCells
        limits = measure.targets.map { target in
            guard case .share(let bound, percent: _) = target.statistic,
                let length = bound.value.elapsedMilliseconds
            else { return nil }
            let last =
                switch bound {
                case .atMost, .moreThan: length
                case .lessThan, .atLeast: length - 1
                }
            return (last.dividedFloored(by: unit), last, bound.isUpper)
        }
    }

    private func cellPlaces(of group: Int) -> Range<Int> { firstCells[group]..<firstCells[group + 1] }

    private func endedPlaces(of group: Int) -> Range<Int> {
        cells.ended[firstCells[group]]..<cells.ended[firstCells[group + 1]]
    }

    private func standing(of target: Int, in place: Int) -> IncidentPlan.Standing {
        plan.standings[cells.numbers[place] % plan.classes][target]
    }

    /// How many incidents of the group had started, whether or not the measure counts them.
    public func started(in group: Int) -> Int {
        let places = cellPlaces(of: group)
        return ended(in: group) + cells.open[places.upperBound] - cells.open[places.lowerBound]
    }

    /// How many of those had ended.
    public func ended(in group: Int) -> Int { endedPlaces(of: group).count }

    /// How many certainly count for that target and met what it asks of one incident; nil for one that asks nothing.
    ///
    /// - Parameters:
    ///   - target: its place in the measure.
    ///   - group: the number of the group.
    public func within(target: Int, in group: Int) -> Int? { shareTally(of: target, in: group)?.within }

    /// The time at that rank in a hundred of those that had ended, by the nearest rank, in milliseconds; nil where none
    /// had.
    ///
    /// - Parameters:
    ///   - percent: from 1 to 100.
    ///   - group: the number of the group.
    public func time(at percent: Int, in group: Int) -> Int64? {
        let ended = endedPlaces(of: group)
        guard !ended.isEmpty, (1...100).contains(percent) else { return nil }
        let rank = (percent * ended.count + 99) / 100
        let parts = cellPlaces(of: group).map { cells.ended[$0]..<cells.ended[$0 + 1] }.filter { !$0.isEmpty }
        if parts.count == 1 { return cells.times[ended.lowerBound + rank - 1] * unit }
        // The least time that enough are at most as long as.
        var (low, high) = (Int64.max, Int64(0))
        for part in parts {
            low = min(low, cells.times[part.lowerBound])
            high = max(high, cells.times[part.upperBound - 1])
        }
        while low < high {
            let middle = low + (high - low) / 2
            let within = parts.reduce(0) { $0 + cells.times.count(in: $1, upTo: middle) }
            if within >= rank { high = middle } else { low = middle + 1 }
        }
        return low * unit
    }

    /// The mean time of those that had ended, in milliseconds; nil where none had.
    public func meanTime(in group: Int) -> Double? {
        let ended = endedPlaces(of: group)
        guard !ended.isEmpty else { return nil }
        var sum = WideSum()
        for place in ended { sum.add(cells.times[place] * unit) }
        return sum.approximation / Double(ended.count)
    }

    /// What the incidents of the group come to, one measurement for each target, in the measure's order.
    public func measurements(of group: Int) -> [Measurement] {
        measure.targets.enumerated().map { number, target in
            var tally = TargetTally(target.statistic)
            if let share = shareTally(of: number, in: group), case .share(_, let bound) = tally {
                tally = .share(share, bound)
            } else {
                for place in cellPlaces(of: group) { add(place, of: number, to: &tally) }
            }
            // No target of a span is read of columns.
            let figure = tally.figure(over: { _ in 0..<0 }, isComplete: false)
            return Measurement(of: target, in: measure, figure, bindingForce)
        }
    }

    /// Counts a whole cell at once; nil for a target that is no share of incidents.
    private func shareTally(of target: Int, in group: Int) -> ShareTally? {
        var tally = ShareTally()
        let limit = limits[target]
        if limit == nil {
            guard case .shareOfIncidents = measure.targets[target].statistic else { return nil }
        }
        for place in cellPlaces(of: group) {
            let standing = standing(of: target, in: place)
            if standing.counts == .no { continue }
            let ended = cells.ended[place]..<cells.ended[place + 1]
            let open = cells.open[place]..<cells.open[place + 1]
            guard let limit else {
                tally.add(
                    ended.count + open.count, mayBeLeftOut: standing.counts != .yes,
                    within: standing.holds != .no, beyond: standing.holds != .yes)
                continue
            }
            let short = cells.times.count(in: ended, upTo: limit.units)
            let waiting = open.isEmpty ? 0 : cells.waited[open].count { $0 < limit.milliseconds }
            let isOpen = standing.counts != .yes
            tally.add(short, mayBeLeftOut: isOpen, within: limit.isUpper, beyond: !limit.isUpper)
            tally.add(
                ended.count - short + open.count - waiting, mayBeLeftOut: isOpen, within: !limit.isUpper,
                beyond: limit.isUpper)
            tally.add(waiting, mayBeLeftOut: isOpen, within: true, beyond: true)
        }
        return tally
    }

    private func add(_ place: Int, of target: Int, to tally: inout TargetTally) {
        let standing = standing(of: target, in: place)
        if standing.counts == .no { return }
        func add(_ times: TimeRange) {
            var effect = IncidentEffect()
            effect.mayBeLeftOut = standing.counts != .yes
            effect.count(times, where: standing.holds)
            tally.add(effect)
        }
        for ended in cells.ended[place]..<cells.ended[place + 1] { add(TimeRange(exactly: cells.times[ended] * unit)) }
        // What had not ended by then takes a millisecond longer at least.
        for waited in cells.waited[cells.open[place]..<cells.open[place + 1]] { add(TimeRange(from: waited + 1)) }
    }
}

extension Policy {
    /// A measure read of columns of incidents, group by group; nil where the policy has none of that id.
    ///
    /// The groups' measurements are those of `reading(of:asOf:on:)`, and a million incidents take about as long as a
    /// thousand do there.
    ///
    /// - Parameters:
    ///   - id: the measure.
    ///   - columns: the incidents.
    ///   - asOf: the instant at which incidents are looked at; later events do not count.
    ///   - calendar: the clock of the jurisdiction, by which months begin.
    /// - Throws: `IncidentError` for a column that does not fit, and for a measure that reads what columns do not hold.
    public func groupedReading(
        of id: MeasureID, over columns: IncidentColumns, asOf: Instant, on calendar: WorkingCalendar
    ) throws(IncidentError) -> GroupedReading? {
        guard let measure = measure(id) else { return nil }
        return try GroupedReading(measure, of: self, over: columns, asOf: asOf, on: calendar)
    }
}
