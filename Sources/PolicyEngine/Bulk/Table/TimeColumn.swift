import CivilTime

/// When an event of one kind happened in each row, as compactly as it can be told.
enum TimeColumn: Sendable {
    /// Whole minutes since the start of 1970 in UTC.
    case minutes([Int32], absent: Int32)
    /// Milliseconds since the start of 1970 in UTC.
    case milliseconds([Int64], absent: Int64)

    init(_ instants: [Instant?]) {
        self =
            GrowingTimes(instants).column(rows: instants.count)
            ?? .minutes(Array(repeating: .min, count: instants.count), absent: .min)
    }

    /// The first instants of those days; what lies beyond the clock becomes a time that no calendar covers.
    init(startsOf days: [CivilDate?], on clock: CivilClock) {
        var known: [CivilDate: Instant] = [:]
        self.init(
            days.map { day in
                guard let day else { return nil }
                if let start = known[day] { return start }
                let start = (try? clock.startOfDay(day)) ?? Instant(milliseconds: .max)
                known[day] = start
                return start
            })
    }

    var count: Int {
        switch self {
        case .minutes(let values, _): values.count
        case .milliseconds(let values, _): values.count
        }
    }

    /// The event's instant in that row; nil where there is none.
    func instant(_ row: Int) -> Instant? {
        switch self {
        case .minutes(let values, let absent):
            values[row] == absent ? nil : Instant(milliseconds: Int64(values[row]) * 60_000)
        case .milliseconds(let values, let absent):
            values[row] == absent ? nil : Instant(milliseconds: values[row])
        }
    }

    /// The rows whose event lies outside those bounds.
    func rows(outside bounds: Range<Instant>) -> [Int] {
        let (low, high) = (bounds.lowerBound.milliseconds, bounds.upperBound.milliseconds)
        func outside<Value: FixedWidthInteger>(_ values: [Value], _ absent: Value, unit: Int64) -> [Int] {
            // The first minute that does not begin before the bounds; it is within them.
            let first = Value(clamping: -((-low).dividedFloored(by: unit)))
            let last = Value(clamping: (high - 1).dividedFloored(by: unit))
            // Without a branch, so that many rows are looked at together; nearly always there is nothing to find.
            var found: Value = 0
            for value in values {
                let isOutside: Value = (value < first ? 1 : 0) | (value > last ? 1 : 0)
                found |= isOutside & (value != absent ? 1 : 0)
            }
            guard found != 0 else { return [] }
            return values.indices.filter { values[$0] != absent && (values[$0] < first || values[$0] > last) }
        }
        return switch self {
        case .minutes(let values, let absent): outside(values, absent, unit: 60_000)
        case .milliseconds(let values, let absent): outside(values, absent, unit: 1)
        }
    }

    /// The same times in milliseconds, for clocks whose days begin within a minute.
    var inMilliseconds: TimeColumn {
        switch self {
        case .minutes(let values, let absent):
            .milliseconds(values.map { $0 == absent ? .min : Int64($0) * 60_000 }, absent: .min)
        case .milliseconds: self
        }
    }

    /// The same times, none of them marked by a number that could be a time within those bounds.
    func marking(outside bounds: Range<Instant>) -> TimeColumn {
        switch self {
        case .minutes(let values, let absent):
            guard bounds.contains(Instant(milliseconds: Int64(absent) * 60_000)) else { return self }
            return .minutes(values.map { $0 == absent ? .min : $0 }, absent: .min)
        case .milliseconds(let values, let absent):
            guard bounds.contains(Instant(milliseconds: absent)) else { return self }
            return .milliseconds(values.map { $0 == absent ? .min : $0 }, absent: .min)
        }
    }
}

extension Int64 {
    /// The quotient rounded down, for a divisor above zero.
    func dividedFloored(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
