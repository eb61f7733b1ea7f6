import CivilTime

/// What the incidents come to for one target, and its aim, with every length in milliseconds.
enum TargetTally {
    case share(ShareTally, Bound<Int>)
    case timeShare(TimeShareTally, Bound<Int>)
    case mean(MeanTally, Bound<Int64>)
    case percentile(PercentileTally, at: Int, Bound<Int64>)
    case spans(SpanTally, Bound<Int64>, each: Target.Span)

    init(_ statistic: Target.Statistic) {
        // A policy takes no measure with a period of another kind here.
        func milliseconds(_ bound: Bound<Period>) -> Bound<Int64> { bound.map { $0.elapsedMilliseconds ?? 0 } }
        switch statistic {
        case .share(_, let percent), .shareOfIncidents(_, let percent): self = .share(ShareTally(), percent)
        case .shareOfTime(_, let percent): self = .timeShare(TimeShareTally(), percent)
        case .mean(let bound): self = .mean(MeanTally(), milliseconds(bound))
        case .percentile(let percent, let bound):
            self = .percentile(PercentileTally(), at: percent, milliseconds(bound))
        case .count(let bound, let span):
            self = .spans(SpanTally(addsTimes: false), bound.map { Int64($0) }, each: span)
        case .time(let bound, let span): self = .spans(SpanTally(addsTimes: true), milliseconds(bound), each: span)
        }
    }

    /// Adds what one incident may come to.
    mutating func add(_ effect: IncidentEffect) {
        let whole = self
        // Emptied first, so that what is kept of each incident is not copied.
        self = .share(ShareTally(), .atLeast(0))
        switch consume whole {
        case .share(var tally, let bound):
            tally.add(effect)
            self = .share(tally, bound)
        case .timeShare(var tally, let bound):
            tally.add(effect)
            self = .timeShare(tally, bound)
        case .mean(var tally, let bound):
            tally.add(effect)
            self = .mean(tally, bound)
        case .percentile(var tally, let percent, let bound):
            tally.add(effect)
            self = .percentile(tally, at: percent, bound)
        case .spans(var tally, let bound, let span):
            tally.add(effect)
            self = .spans(tally, bound, each: span)
        }
    }

    /// What they come to.
    ///
    /// - Parameters:
    ///   - judged: the numbers of the spans that are judged.
    ///   - isComplete: whether every incident that started in one of them was added.
    func figure(
        over judged: (Target.Span) -> Range<Int>, isComplete: Bool
    ) -> TargetFigure {
        switch self {
        case .share(let tally, let bound): TargetFigure(tally, bound)
        case .timeShare(let tally, let bound): TargetFigure(tally, bound)
        case .mean(let tally, let bound): TargetFigure(tally, bound)
        case .percentile(let tally, let percent, let bound): TargetFigure(tally, at: percent, bound)
        case .spans(let tally, let bound, let span):
            TargetFigure(tally, bound, over: judged(span), isComplete: isComplete)
        }
    }
}
