/// How much of the time of all incidents was spent in those that meet a condition, as far as that is known.
struct TimeShareTally {
    /// A share of a sum, as it may be.
    private struct Figure {
        var meeting = WideSum()
        var missing = WideSum()
        /// Whether a time that nothing bounds belongs to the part that does not meet, or to the one that does.
        var missesWithoutBound = false
        var meetsWithoutBound = false

        var total: WideSum {
            var sum = meeting
            sum.add(missing)
            return sum
        }
    }

    private(set) var counted = 0
    private(set) var untimed = 0
    private(set) var perhapsCounted = 0
    private var least = Figure()
    private var most = Figure()
    /// The least time that counts in any case.
    private var certain = WideSum()
    /// Whether any time at all may meet the condition, or miss it.
    private var mayMeet = false
    private var mayMiss = false

    mutating func add(_ effect: IncidentEffect) {
        guard effect.mayCount else { return }
        let (meeting, missing) = (effect.meeting, effect.missing)
        if effect.mayBeLeftOut {
            perhapsCounted += 1
        } else {
            counted += 1
            if meeting.isPossible == missing.isPossible || !effect.times.isExact { untimed += 1 }
            certain.add(effect.times.shortest)
        }
        if meeting.isPossible, meeting.longest != 0 { mayMeet = true }
        if missing.isPossible, missing.longest != 0 { mayMiss = true }
        // What does not meet lowers the share the more the longer it took; what meets, the less the shorter.
        if missing.isPossible {
            if let longest = missing.longest { least.missing.add(longest) } else { least.missesWithoutBound = true }
        } else if !effect.mayBeLeftOut {
            least.meeting.add(meeting.shortest)
        }
        if meeting.isPossible {
            if let longest = meeting.longest { most.meeting.add(longest) } else { most.meetsWithoutBound = true }
        } else if !effect.mayBeLeftOut {
            most.missing.add(missing.shortest)
        }
    }

    /// The least share in per cent; nil where there can be no time.
    var lowest: Double? {
        if least.missesWithoutBound { return 0 }
        if least.total == WideSum() { return mayMeet ? 100 : nil }
        return 100 * least.meeting.approximation / least.total.approximation
    }

    /// The greatest share in per cent; nil where there can be no time.
    var highest: Double? {
        if most.meetsWithoutBound { return 100 }
        if most.total == WideSum() { return mayMiss ? 0 : nil }
        return 100 * most.meeting.approximation / most.total.approximation
    }

    /// Whether the share lies within that bound in per cent, whatever is not known.
    func attains(_ bound: Bound<Int>) -> Truth {
        guard certain != WideSum() else { return .unknown }
        return bound.comparison.attained(from: lowestOrder(beside: bound.value), to: highestOrder(beside: bound.value))
    }

    private func lowestOrder(beside percent: Int) -> Int {
        // However long the rest takes, a time that meets keeps the share above nothing.
        if least.missesWithoutBound { return percent > 0 ? -1 : least.meeting == WideSum() ? 0 : 1 }
        return least.meeting.times(100).order(beside: least.total.times(percent))
    }

    private func highestOrder(beside percent: Int) -> Int {
        if most.meetsWithoutBound { return percent < 100 ? 1 : most.missing == WideSum() ? 0 : -1 }
        return most.meeting.times(100).order(beside: most.total.times(percent))
    }
}
