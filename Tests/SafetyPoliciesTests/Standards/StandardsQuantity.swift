import CivilTime
import PolicyEngine

/// A number in a rule, with what it counts.
enum StandardsQuantity: Hashable {
    case period(Period)
    case number(Int)
    case percent(Int)
    case day(CivilDate)
}

extension StandardsBase.Record.Limit {
    /// The quantities that say this limit, any of them; none where this reader does not know the unit.
    var readings: Set<StandardsQuantity> {
        guard let number else {
            guard unit == "date", let text = self["value"], let day = try? CivilDate(text) else { return [] }
            return [.day(day)]
        }
        let beginsWith = variant == "period_beginning_with"
        switch unit {
        case "second": return [.period(.seconds(number))]
        case "minute": return [.period(.minutes(number))]
        case "hour": return basis == "elapsed" ? [.period(.hours(number))] : [.number(number)]
        case "working_day": return [.period(.workingDays(number))]
        case "week": return [.period(.weeks(number))]
        case "day" where variant == "start_next_day" || basis == "calendar": return [.period(.calendarDays(number))]
        case "day" where beginsWith: return [.period(.calendarDaysCountingFirst(number))]
        case "day": return [.period(.calendarDays(number)), .period(.calendarDaysCountingFirst(number))]
        case "month" where beginsWith: return [.period(.monthsBeginningWith(number))]
        case "month": return [.period(.months(number))]
        case "year": return [.period(.years(number)), .period(.months(12 * number))]
        case "year_of_age":
            return [.number(number), .period(.years(number)), .period(.monthsBeginningWith(12 * number))]
        case "percent_of_time", "percent": return [.percent(number)]
        default: return [.number(number)]
        }
    }
}

extension Condition {
    /// Every number, count, period and fixed day in it.
    var quantities: Set<StandardsQuantity> {
        switch self {
        case .always, .fact: return []
        case .number(_, _, let number): return [.number(number)]
        case .day(let left, _, let right): return left.quantities.union(right.quantities)
        case .count(let pattern, let count):
            let periods = [pattern.within, pattern.following?.within].compactMap(\.self)
            return Set(periods.map { .period($0) }).union([.number(count)])
        case .not(let inner): return inner.quantities
        case .all(let parts), .any(let parts): return parts.reduce(into: []) { $0.formUnion($1.quantities) }
        case .atLeast(let count, let parts): return parts.reduce(into: [.number(count)]) { $0.formUnion($1.quantities) }
        }
    }
}

extension Day {
    fileprivate var quantities: Set<StandardsQuantity> {
        var found: Set<StandardsQuantity> = []
        if let period { found.insert(.period(period)) }
        if case .fixed(let day) = start { found.insert(.day(day)) }
        return found
    }
}

extension Target.Statistic {
    /// The numbers that it is held against.
    var quantities: Set<StandardsQuantity> {
        switch self {
        case .share(let period, let percent): [.period(period.value), .percent(percent.value)]
        case .shareOfIncidents(when: let condition, let percent), .shareOfTime(when: let condition, let percent):
            condition.quantities.union([.percent(percent.value)])
        case .mean(let period): [.period(period.value)]
        case .time(let period, each: _): [.period(period.value), .number(period.value.count ?? 0)]
        case .percentile(let percent, let period): [.percent(percent), .period(period.value)]
        case .count(let count, each: _): [.number(count.value)]
        }
    }

    /// How its times, counts or shares must compare with the number.
    var comparison: Comparison {
        switch self {
        case .share(let period, percent: _), .mean(let period), .percentile(_, let period), .time(let period, each: _):
            period.comparison
        case .shareOfIncidents(when: _, let percent), .shareOfTime(when: _, let percent): percent.comparison
        case .count(let count, each: _): count.comparison
        }
    }
}
