/// The times that incidents took, one by one, as far as they are known, in milliseconds.
struct PercentileTally {
    /// The times of incidents that count and of which the time is known.
    private var known: [Int64] = []
    /// The least and the most of incidents that count; no most where nothing bounds it.
    private var open: [(shortest: Int64, longest: Int64?)] = []
    /// The same of those that may not count.
    private var perhaps: [(shortest: Int64, longest: Int64?)] = []

    var counted: Int { known.count + open.count }
    var untimed: Int { open.count }
    var perhapsCounted: Int { perhaps.count }

    mutating func add(_ effect: IncidentEffect) {
        guard effect.mayCount else { return }
        let times = (shortest: effect.times.shortest, longest: effect.times.longest)
        if effect.mayBeLeftOut {
            perhaps.append(times)
        } else if effect.times.isExact {
            known.append(times.shortest)
        } else {
            open.append(times)
        }
    }

    /// The least and the greatest time that may stand at that rank; no greatest where nothing bounds it, and nil
    /// where nothing can count.
    func range(at percent: Int) -> (lowest: Int64, highest: Int64?)? {
        if counted + perhaps.count == 0 { return nil }
        if open.isEmpty, perhaps.isEmpty {
            let time = known.sorted()[(percent * known.count + 99) / 100 - 1]
            return (time, time)
        }
        // The time at the rank is at most so long exactly if so many in a hundred are: that share grows with the
        // length, and each incident that may count is left out wherever it would move the time the other way.
        let short = known + open.map(\.shortest)
        let lowest = Self.first(in: short + perhaps.map(\.shortest), weighing: short.count) { within, firmly in
            let gained = within - firmly
            return within * 100 >= percent * (counted + gained)
        }
        let long = known + open.compactMap(\.longest)
        let mostPerhaps = perhaps.compactMap(\.longest)
        let highest = Self.first(in: long + mostPerhaps, weighing: long.count) { within, firmly in
            let left = perhaps.count - (within - firmly)
            return counted + left == 0 || firmly * 100 >= percent * (counted + left)
        }
        return lowest.map { ($0, highest) }
    }

    /// The least of the times at which enough are as long at most, certain ones standing first.
    ///
    /// - Parameter isEnough: told how many are, and how many certain ones.
    private static func first(
        in times: [Int64], weighing certain: Int, _ isEnough: (_ within: Int, _ firmly: Int) -> Bool
    ) -> Int64? {
        let order = times.indices.sorted { times[$0] < times[$1] }
        var count = 0
        for (place, index) in order.enumerated() {
            if index < certain { count += 1 }
            let isLastOfEquals = place + 1 == order.count || times[order[place + 1]] != times[index]
            if isLastOfEquals, isEnough(place + 1, count) { return times[index] }
        }
        return nil
    }

    /// Whether the time at that rank lies within that bound in milliseconds, whatever is not known.
    func attains(_ bound: Bound<Int64>, at percent: Int) -> Truth {
        guard counted > 0, let range = range(at: percent) else { return .unknown }
        func order(_ time: Int64) -> Int { time < bound.value ? -1 : time == bound.value ? 0 : 1 }
        return bound.comparison.attained(from: order(range.lowest), to: range.highest.map(order) ?? 1)
    }
}
