/// How many incidents started in each span, or how long they took together, as far as that is known.
///
/// An incident that may have started in either of two spans, as one of which only the month is known may have in several
/// weeks, is taken to do so for each span on its own. The bounds are then wider than they need be, and what is certain
/// may come out as unknown; the other way round never.
struct SpanTally {
    private struct Sum {
        var lowest = WideSum()
        var highest = WideSum()
        var unbounded = 0
    }

    /// Whether times are added up, and not incidents.
    let addsTimes: Bool
    private(set) var counted = 0
    private(set) var untimed = 0
    private(set) var perhapsCounted = 0
    private var sums: [Int: Sum] = [:]
    /// The earliest span in which an incident that counts certainly started.
    private var first: Int?
    /// What may lie in any span.
    private var anywhere = Sum()

    init(addsTimes: Bool) {
        self.addsTimes = addsTimes
    }

    mutating func add(_ effect: IncidentEffect) {
        guard effect.mayCount else { return }
        if effect.mayBeLeftOut { perhapsCounted += 1 } else { counted += 1 }
        if effect.bySpan.isEmpty { raise(&anywhere, by: effect.times) }
        for (span, times) in effect.bySpan {
            var sum = sums[span] ?? Sum()
            raise(&sum, by: times)
            if effect.bySpan.count == 1, !effect.mayBeLeftOut {
                sum.lowest.add(addsTimes ? times.shortest : 1)
                first = min(first ?? span, span)
            }
            sums[span] = sum
        }
        if !effect.mayBeLeftOut, effect.bySpan.count > 1 || (addsTimes && !effect.times.isExact) { untimed += 1 }
    }

    private func raise(_ sum: inout Sum, by times: TimeRange) {
        if !addsTimes {
            sum.highest.add(1)
        } else if let longest = times.longest {
            sum.highest.add(longest)
        } else {
            sum.unbounded += 1
        }
    }

    /// The least and the most that the figure of the span counts, which is the one that meets a bound worst.
    ///
    /// - Parameters:
    ///   - spans: those that are judged.
    ///   - isComplete: whether every incident in them was added; otherwise those before the first that certainly
    ///     started may have been left out.
    ///   - isUpper: whether the bound keeps the figure down, so that the greatest of them is the worst.
    /// - Returns: no most where nothing bounds it; nil where no span is judged.
    func range(
        over spans: Range<Int>, isComplete: Bool, isUpper: Bool
    ) -> (lowest: WideSum, highest: WideSum?)? {
        guard !spans.isEmpty else { return nil }
        let recorded = isComplete ? spans.lowerBound : first.map { max($0, spans.lowerBound) } ?? spans.upperBound
        var ranges: [(lowest: WideSum, highest: WideSum?)] = sums.filter { spans.contains($0.key) }.map { span, sum in
            (sum.lowest, span < recorded ? nil : highest(of: sum))
        }
        if ranges.count < spans.count {
            // Those in which nothing started, as far as is known.
            let empty = spans.count { $0 >= recorded && sums[$0] == nil }
            if empty > 0 { ranges.append((WideSum(), highest(of: Sum()))) }
            if ranges.count < spans.count, recorded > spans.lowerBound { ranges.append((WideSum(), nil)) }
        }
        guard let first = ranges.first else { return nil }
        return ranges.dropFirst().reduce(first) { worst, range in
            isUpper ? Self.greater(worst, range) : Self.less(worst, range)
        }
    }

    private func highest(of sum: Sum) -> WideSum? {
        guard sum.unbounded + anywhere.unbounded == 0 else { return nil }
        var highest = sum.highest
        highest.add(anywhere.highest)
        return highest
    }

    private typealias Figure = (lowest: WideSum, highest: WideSum?)

    private static func greater(_ one: Figure, _ other: Figure) -> Figure {
        let highest = one.highest.flatMap { first in other.highest.map { max(first, $0) } }
        return (max(one.lowest, other.lowest), highest)
    }

    private static func less(_ one: Figure, _ other: Figure) -> Figure {
        guard let first = one.highest, let second = other.highest else {
            return (min(one.lowest, other.lowest), one.highest ?? other.highest)
        }
        return (min(one.lowest, other.lowest), min(first, second))
    }
}
