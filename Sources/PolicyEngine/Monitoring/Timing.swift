import CivilTime

/// Whether times that are known to a day or a month only can tell that a limit was kept.
struct Timing {
    private let calendar: WorkingCalendar
    private let months: [Range<Instant>]
    private let days: [Range<Instant>]

    /// Every month that the calendar covers, and every day of a year in its middle.
    init(_ calendar: WorkingCalendar) {
        self.calendar = calendar
        func spans(_ starts: [CivilDate]) -> [Range<Instant>] {
            let instants = starts.compactMap { try? calendar.clock.startOfDay($0) }
            return zip(instants, instants.dropFirst()).map { $0..<$1 }
        }
        let (first, last) = (calendar.coverage.lowerBound, calendar.coverage.upperBound)
        var starts: [CivilDate] = []
        var month = first.month
        while month.firstDay <= last {
            starts.append(month.firstDay)
            month = month.next
        }
        months = spans(starts)
        let middle = first.adding(days: (last.dayNumber - first.dayNumber) / 2)
        days = spans((0...366).map { middle.adding(days: $0) })
    }

    /// Whether it can be told that the time is not over: of a clock whose start is known so exactly, at an instant that
    /// is.
    ///
    /// - Parameter limits: of each way in which limits may apply, the periods of which the earliest due counts for a
    ///   duty and the latest for an opportunity.
    func canBePending(_ start: Supply.Precision, _ limits: [LimitPattern], _ kind: Duty.Kind) -> Bool {
        guard let spans = spans(of: start) else { return true }
        return spans.contains { isInTime($0.upperBound, from: $0.lowerBound, limits, kind) }
    }

    /// Whether it can be told that a service came in time, and not before the start.
    func canBeMet(
        _ start: Supply.Precision, by service: Supply.Precision, _ limits: [LimitPattern], _ kind: Duty.Kind
    ) -> Bool {
        guard let starts = spans(of: start) else {
            guard let services = spans(of: service) else { return true }
            return services.contains { isInTime($0.upperBound, from: $0.lowerBound, limits, kind) }
        }
        guard let services = spans(of: service) else { return canBePending(start, limits, kind) }
        // The first service that is surely not before the start is the best one.
        var next = 0
        for span in starts {
            while next < services.count, services[next].lowerBound < span.upperBound { next += 1 }
            guard next < services.count else { return false }
            if isInTime(services[next].upperBound, from: span.lowerBound, limits, kind) { return true }
        }
        return false
    }

    private func spans(of precision: Supply.Precision) -> [Range<Instant>]? {
        switch precision {
        case .instant: nil
        case .day: days
        case .month: months
        }
    }

    /// Whether all before that instant is in time, whichever way the limits apply.
    private func isInTime(_ end: Instant, from start: Instant, _ limits: [LimitPattern], _ kind: Duty.Kind) -> Bool {
        limits.allSatisfy { pattern in
            let dues = pattern.periods.compactMap { (try? $0.due(from: start, on: calendar)) ?? nil }
            guard dues.count == pattern.periods.count else { return false }
            let due = kind == .duty ? dues.min() : dues.max()
            return due.map { $0 >= end } ?? false
        }
    }
}
