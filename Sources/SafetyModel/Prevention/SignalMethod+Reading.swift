public import CivilTime

/// What a method makes of one month of a series.
public enum SignalReading: Hashable, Sendable {
    /// It is out of the ordinary: above that limit.
    case anomaly(count: Int, limit: Double)
    /// It is not.
    case usual
    /// The count is less than the method looks at.
    case tooFew
    /// The month, or one of its baseline, was not counted or lies outside the series.
    case notKnown
}

/// A month of an area that is out of the ordinary.
public struct SignalAnomaly: Hashable, Sendable {
    /// Which crime type.
    public let crime: CrimeType
    /// Where.
    public let area: Area
    /// Which month.
    public let month: CivilMonth
    /// How many there were.
    public let count: Int
    /// Above how many is out of the ordinary.
    public let limit: Double
}

extension SignalMethod {
    /// What the method makes of a month of a series.
    public func reading(of month: CivilMonth, in series: SignalSeries) -> SignalReading {
        let place = (month.year - series.from.year) * 12 + month.month - series.from.month
        return reading(at: place, in: series.counts)
    }

    /// What is out of the ordinary in a month, in the order of the series.
    public func anomalies(in month: CivilMonth, among series: [SignalSeries]) -> [SignalAnomaly] {
        series.compactMap { one in
            guard case .anomaly(let count, let limit) = reading(of: month, in: one) else { return nil }
            return SignalAnomaly(crime: one.crime, area: one.area, month: month, count: count, limit: limit)
        }
    }

    /// How often the method cries out over series of which it is known that there is nothing in them.
    ///
    /// The whole is the months that can be judged.
    public func falseAlarms(in quiet: [SignalSeries]) -> Share {
        var share = Share()
        for series in quiet {
            for place in series.counts.indices {
                switch reading(at: place, in: series.counts) {
                case .anomaly: share.count(true)
                case .usual, .tooFew: share.count(false)
                case .notKnown: break
                }
            }
        }
        return share
    }

    private func reading(at place: Int, in counts: [Int?]) -> SignalReading {
        guard counts.indices.contains(place), place >= baselineMonths, let count = counts[place] else {
            return .notKnown
        }
        let baseline = counts[(place - baselineMonths)..<place].compactMap(\.self).map(Double.init)
        guard baseline.count == baselineMonths else { return .notKnown }
        if count < minimumCount { return .tooFew }
        let mean = baseline.reduce(0, +) / Double(baselineMonths)
        let squares = baseline.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let variance = max(squares / Double(baselineMonths - 1), mean)
        let limit = mean + deviations.approximate * variance.squareRoot()
        return Double(count) > limit ? .anomaly(count: count, limit: limit) : .usual
    }
}
