public import CivilTime

/// What came of a measure in one of its periods.
public struct ServiceAttainment: Hashable, Sendable {
    /// Whether the target was met.
    public enum Answer: String, Hashable, CaseIterable, Sendable {
        /// It was.
        case attained
        /// It was not.
        case missed
        /// Nothing was counted, or nothing there was to count.
        case notKnown = "not-known"
    }

    /// Where the figure went since the period before.
    public enum Trend: String, Hashable, CaseIterable, Sendable {
        /// Towards the better side of the target.
        case better
        /// Nowhere.
        case level
        /// Towards the worse side of the target.
        case worse
        /// One of the two figures is not known.
        case notKnown = "not-known"
    }

    /// The measure.
    public let measure: ServiceMeasure.ID
    /// The first month of the period.
    public let month: CivilMonth
    /// The figure: the number, or the percentage rounded to one decimal place; nil where it is not known.
    public let figure: Figure?
    /// Whether the target was met, by the exact figure.
    public let answer: Answer
    /// Where the figure went since the period before.
    public let trend: Trend
    /// What follows where it was missed; nil where it was not, or nothing was agreed.
    public let remedy: String?
}

extension ServiceLevelAgreement {
    /// What came of a measure in each of its periods that were over by the end of a UK civil day, in order.
    ///
    /// - Returns: nil where there is no such measure.
    public func attainment(of id: ServiceMeasure.ID, through day: CivilDate) -> [ServiceAttainment]? {
        guard let measure = measures.first(where: { $0.id == id }) else { return nil }
        var found: [ServiceAttainment] = []
        var before: ServiceReading?
        for month in periods(of: measure, through: day) {
            let reading = readings.first { $0.measure == id && $0.month == month }
            let answer = measure.answer(for: reading)
            found.append(
                ServiceAttainment(
                    measure: id, month: month, figure: reading.flatMap(measure.figure), answer: answer,
                    trend: measure.trend(from: before, to: reading),
                    remedy: answer == .missed ? measure.remedy : nil))
            before = reading
        }
        return found
    }

    /// The targets that were missed in periods that were over by the end of a UK civil day, measure by measure.
    public func breaches(through day: CivilDate) -> [ServiceAttainment] {
        measures.flatMap { attainment(of: $0.id, through: day) ?? [] }.filter { $0.answer == .missed }
    }

    // A term's last period may be cut short by its end; it is over then.
    private func periods(of measure: ServiceMeasure, through day: CivilDate) -> [CivilMonth] {
        var months: [CivilMonth] = []
        var month = terms.term.from.month
        while terms.term.until.map({ month.firstDay < $0 }) ?? true {
            let next = month.adding(months: measure.months)
            let end = min(next.firstDay, terms.term.until ?? next.firstDay)
            guard end <= day.adding(days: 1), next > month else { break }
            months.append(month)
            month = next
        }
        return months
    }
}

extension ServiceMeasure {
    /// The figure that a reading gives; nil for a percentage of nothing.
    func figure(of reading: ServiceReading) -> Figure? {
        switch basis {
        case .count: Figure(reading.count)
        case .percentage: reading.whole.flatMap { Ratio(reading.count, of: $0)?.percentage }
        }
    }

    func answer(for reading: ServiceReading?) -> ServiceAttainment.Answer {
        guard let reading, let order = order(of: reading) else { return .notKnown }
        switch (direction, order) {
        case (.atLeast, .less), (.atMost, .greater): return .missed
        case (.atLeast, .equal), (.atLeast, .greater), (.atMost, .equal), (.atMost, .less): return .attained
        }
    }

    private func order(of reading: ServiceReading) -> Order? {
        switch basis {
        case .count: Order(reading.count, target.units)
        case .percentage: reading.whole.flatMap { Ratio(reading.count, of: $0)?.compare(toPercentage: target) }
        }
    }

    func trend(from before: ServiceReading?, to after: ServiceReading?) -> ServiceAttainment.Trend {
        guard let before, let after else { return .notKnown }
        let order: Order?
        switch basis {
        case .count: order = Order(after.count, before.count)
        case .percentage:
            let was = before.whole.flatMap { Ratio(before.count, of: $0) }
            let ratio = after.whole.flatMap { Ratio(after.count, of: $0) }
            order = was.flatMap { was in ratio.map { $0.compare(to: was) } }
        }
        switch (order, direction) {
        case (.none, _): return .notKnown
        case (.equal, _): return .level
        case (.greater, .atLeast), (.less, .atMost): return .better
        case (.less, .atLeast), (.greater, .atMost): return .worse
        }
    }
}
