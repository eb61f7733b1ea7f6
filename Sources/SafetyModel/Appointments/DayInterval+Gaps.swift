import CivilTime

extension DayInterval {
    /// The longest stretches of it that lie in none of the others, earliest first.
    public func gaps(between others: [DayInterval]) -> [DayInterval] {
        let covered = others.compactMap { $0.intersection(self) }.sorted { $0.from < $1.from }
        var gaps: [DayInterval] = []
        var openFrom = from
        for interval in covered {
            if openFrom < interval.from { gaps.append(DayInterval(uncheckedFrom: openFrom, until: interval.from)) }
            guard let end = interval.until else { return gaps }
            openFrom = max(openFrom, end)
        }
        if contains(openFrom) { gaps.append(DayInterval(uncheckedFrom: openFrom, until: until)) }
        return gaps
    }
}
