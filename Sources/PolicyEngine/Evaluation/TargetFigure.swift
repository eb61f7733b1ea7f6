/// What the incidents come to for one target, beside its aim.
struct TargetFigure {
    let counted: Int
    var within: Int?
    var beyond: Int?
    let perhapsCounted: Int
    let untimed: Int
    var spans: Int?
    let lowest: Double?
    let highest: Double?
    let attained: Truth

    init(_ tally: ShareTally, _ bound: Bound<Int>) {
        func inPerCent(_ share: (within: Int, counted: Int)) -> Double {
            100 * Double(share.within) / Double(share.counted)
        }
        counted = tally.counted
        within = tally.within
        beyond = tally.beyond
        perhapsCounted = tally.perhapsCounted
        untimed = tally.untimed
        lowest = tally.lowest.map(inPerCent)
        highest = tally.highest.map(inPerCent)
        attained = tally.attains(bound)
    }

    init(_ tally: TimeShareTally, _ bound: Bound<Int>) {
        counted = tally.counted
        perhapsCounted = tally.perhapsCounted
        untimed = tally.untimed
        lowest = tally.lowest
        highest = tally.highest
        attained = tally.attains(bound)
    }

    init(_ tally: MeanTally, _ bound: Bound<Int64>) {
        func mean(_ times: (sum: WideSum, counted: Int)) -> Double {
            times.sum.approximation / Double(times.counted)
        }
        counted = tally.counted
        perhapsCounted = tally.perhapsCounted
        untimed = tally.untimed
        lowest = tally.lowest.map(mean)
        highest = tally.highest.map(mean)
        attained = tally.attains(bound)
    }

    init(_ tally: PercentileTally, at percent: Int, _ bound: Bound<Int64>) {
        let range = tally.range(at: percent)
        counted = tally.counted
        perhapsCounted = tally.perhapsCounted
        untimed = tally.untimed
        lowest = range.map { Double($0.lowest) }
        highest = range?.highest.map { Double($0) }
        attained = tally.attains(bound, at: percent)
    }

    init(_ tally: SpanTally, _ bound: Bound<Int64>, over judged: Range<Int>, isComplete: Bool) {
        let range = tally.range(over: judged, isComplete: isComplete, isUpper: bound.isUpper)
        func order(_ sum: WideSum) -> Int { sum.order(beside: WideSum(bound.value, times: 1)) }
        counted = tally.counted
        perhapsCounted = tally.perhapsCounted
        untimed = tally.untimed
        spans = judged.count
        lowest = range?.lowest.approximation
        highest = range?.highest?.approximation
        attained =
            range.map { bound.comparison.attained(from: order($0.lowest), to: $0.highest.map(order) ?? 1) } ?? .unknown
    }
}

extension Measurement {
    init(of target: Target, in measure: Measure, _ figure: TargetFigure, _ bindingForce: BindingForce) {
        self.init(
            measure: measure.id, target: target.name, citation: measure.citation,
            verification: min(measure.clockVerification, target.verification), bindingForce: bindingForce,
            counted: figure.counted, within: figure.within, beyond: figure.beyond,
            perhapsCounted: figure.perhapsCounted, untimed: figure.untimed, spans: figure.spans,
            lowest: figure.lowest, highest: figure.highest, attained: figure.attained)
    }
}
