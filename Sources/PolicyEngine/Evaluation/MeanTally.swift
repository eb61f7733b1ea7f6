/// The times that incidents took, as far as they are known, in milliseconds.
struct MeanTally {
    private(set) var counted = 0
    private(set) var untimed = 0
    private var shortest = WideSum()
    private var longest = WideSum()
    private var unbounded = 0
    /// The incidents that may not count; a mean's bounds depend on which of them do.
    private var perhaps: [(shortest: Int64, longest: Int64?)] = []

    var perhapsCounted: Int { perhaps.count }

    mutating func add(_ effect: IncidentEffect) {
        guard effect.mayCount else { return }
        let times = effect.times
        if effect.mayBeLeftOut {
            perhaps.append((times.shortest, times.longest))
            return
        }
        counted += 1
        if !times.isExact { untimed += 1 }
        shortest.add(times.shortest)
        if let most = times.longest { longest.add(most) } else { unbounded += 1 }
    }

    /// The sum and the number of times of the least mean; nil where nothing can count.
    var lowest: (sum: WideSum, counted: Int)? {
        var (sum, count) = (shortest, counted)
        for time in perhaps.map(\.shortest).sorted() {
            if count > 0, sum <= WideSum(time, times: count) { break }
            sum.add(time)
            count += 1
        }
        return count > 0 ? (sum, count) : nil
    }

    /// The same of the greatest mean; nil where nothing can count, or nothing bounds it.
    var highest: (sum: WideSum, counted: Int)? {
        let times = perhaps.compactMap(\.longest)
        guard unbounded == 0, times.count == perhaps.count else { return nil }
        var (sum, count) = (longest, counted)
        for time in times.sorted(by: >) {
            if count > 0, WideSum(time, times: count) <= sum { break }
            sum.add(time)
            count += 1
        }
        return count > 0 ? (sum, count) : nil
    }

    /// Whether the mean lies within that bound in milliseconds, whatever is not known.
    func attains(_ bound: Bound<Int64>) -> Truth {
        guard counted > 0, let lowest else { return .unknown }
        func order(_ mean: (sum: WideSum, counted: Int)) -> Int {
            mean.sum.order(beside: WideSum(bound.value, times: mean.counted))
        }
        return bound.comparison.attained(from: order(lowest), to: highest.map(order) ?? 1)
    }
}
