import CivilTime

extension Target.Span {
    /// The span's number: neighbours have neighbouring ones.
    func number(of day: CivilDate) -> Int {
        switch self {
        case .week:
            // Day 0, 1 January 1970, was a Thursday.
            let sinceMonday = day.dayNumber + 3
            return (sinceMonday >= 0 ? sinceMonday : sinceMonday - 6) / 7
        case .month:
            let month = day.month
            return month.year * 12 + month.month - 1
        case .year:
            return day.month.year
        }
    }

    /// The number of the first span that begins on that day or after it.
    func first(from day: CivilDate) -> Int {
        let before = number(of: day.adding(days: -1))
        return before + 1
    }
}

extension Range<Int> {
    /// The spans, by number, that lie wholly within those days; empty where there is none.
    init(of span: Target.Span, from first: CivilDate, until end: CivilDate) {
        let start = span.first(from: first)
        self = start..<Swift.max(start, span.number(of: end))
    }
}
