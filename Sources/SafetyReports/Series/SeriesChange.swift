public import SafetyModel

/// A change between two figures of one definition.
public struct SeriesChange: Hashable, Sendable {
    /// Whether a change is more than chance may make of it.
    public enum Certainty: Hashable, Sendable {
        /// The interval of the difference leaves out zero.
        case beyondChance(ConfidenceInterval)
        /// It does not.
        case withinChance(ConfidenceInterval)
        /// It cannot be told: the figures are no percentages, or it is not known how many were asked.
        case notKnown
    }

    /// The earlier figure.
    public let from: Observation
    /// The later one.
    public let to: Observation
    /// In what both are.
    public let unit: String

    init(_ from: Observation, _ to: Observation, _ unit: String) {
        self.from = from
        self.to = to
        self.unit = unit
    }

    /// By how much: percentage points for a percentage; nil where that is out of range.
    public var difference: Figure? {
        let places = max(from.figure.places, to.figure.places)
        guard let before = from.figure.scaled(to: places), let after = to.figure.scaled(to: places) else { return nil }
        let (units, isTooLarge) = after.subtractingReportingOverflow(before)
        return isTooLarge ? nil : Figure(units: units, places: places)
    }

    /// By how many per cent of the earlier figure; nil where that is zero.
    public var percent: Double? {
        from.figure.units == 0 ? nil : (to.figure.approximate / from.figure.approximate - 1) * 100
    }

    /// Whether it is more than chance may make of it, for percentages of those asked: Newcombe's interval of the
    /// difference, with the shares taken back to whole people.
    public func certainty(_ level: ConfidenceLevel = .ninetyFive) -> Certainty {
        guard unit == "percent", let before = from.proportion, let after = to.proportion else { return .notKnown }
        let interval = after.difference(to: before, level).interval
        return interval.holds(0) ? .withinChance(interval) : .beyondChance(interval)
    }
}

extension Figure {
    /// The number in units of that decimal place, which is its own or a later one; nil where that is out of range.
    fileprivate func scaled(to places: Int) -> Int? {
        (self.places..<max(places, self.places)).reduce(units as Int?) { number, _ in
            guard let (product, isTooLarge) = number?.multipliedReportingOverflow(by: 10), !isTooLarge else {
                return nil
            }
            return product
        }
    }
}

extension Observation {
    /// A percentage of those asked, as so many of them.
    var proportion: Proportion? {
        guard let base, base > 0, let count = Int(exactly: (figure.approximate / 100 * Double(base)).rounded()) else {
            return nil
        }
        return try? Proportion(count, of: base)
    }

    /// Wilson's interval of a percentage of those asked, in shares of one; nil where it is not known how many were.
    public func interval(_ level: ConfidenceLevel = .ninetyFive) -> ConfidenceInterval? {
        proportion?.wilson(level)
    }
}
