public import CivilTime

/// What a measure aims at.
public struct Target: Hashable, Sendable {
    /// The figure that is held against the aim.
    public enum Statistic: Hashable, Sendable {
        /// So many in a hundred incidents take a time within the bound.
        ///
        /// Standards of this kind say "within six minutes" of times in whole seconds, and mean that six minutes are
        /// still within; so an elapsed time of exactly the period counts as at most the period, other than for a duty.
        /// A period of days ends at its due instant, and can be kept or exceeded, but not met exactly.
        case share(taking: Bound<Period>, percent: Bound<Int>)
        /// In so many of a hundred incidents the condition holds at the start, however long they take.
        case shareOfIncidents(when: Condition, percent: Bound<Int>)
        /// So many per cent of the time of all incidents, from start to end, are spent in those where the condition
        /// holds at the start.
        case shareOfTime(when: Condition, percent: Bound<Int>)
        /// The mean time lies within the bound.
        case mean(Bound<Period>)
        /// The time at that rank in a hundred, from the shortest on, lies within the bound.
        ///
        /// By the nearest rank: of `n` times in ascending order the one at place `percent × n / 100`, rounded up. That
        /// is always a time that was taken. What has not ended takes longer than anything that has.
        case percentile(Int, Bound<Period>)
        /// In each whole span so many incidents start.
        case count(Bound<Int>, each: Span)
        /// In each whole span the incidents that start in it take so long together.
        ///
        /// An incident belongs with all its time to the span in which it starts.
        case time(Bound<Period>, each: Span)
    }

    /// A civil span of local days, one following the other.
    public enum Span: String, Hashable, Codable, Sendable, CaseIterable {
        /// From a Monday to the Sunday after it.
        case week
        /// A month of the calendar.
        case month
        /// A year of the calendar, from 1 January on.
        case year
    }

    /// Its name within the measure, such as `urban`.
    public let name: String
    /// The figure and the aim.
    public let statistic: Statistic
    /// The incidents it is for, among those of the measure; read at the start.
    public let condition: Condition
    /// How well the numbers were checked.
    public let verification: Verification

    /// A target for those incidents.
    public init(
        _ name: String, _ statistic: Statistic, when condition: Condition = .always, verification: Verification
    ) {
        self.name = name
        self.statistic = statistic
        self.condition = condition
        self.verification = verification
    }
}

extension Target.Statistic {
    /// At least so many in a hundred incidents take at most the period.
    public static func share(within period: Period, percent: Int) -> Self {
        .share(taking: .atMost(period), percent: .atLeast(percent))
    }

    /// The mean time is at most that period of elapsed time.
    public static func mean(atMost period: Period) -> Self { .mean(.atMost(period)) }

    /// The time at that rank in a hundred is at most that period of elapsed time.
    public static func percentile(_ percent: Int, atMost period: Period) -> Self {
        .percentile(percent, .atMost(period))
    }

    /// At least so many per cent of the time of all incidents are spent in those where the condition holds.
    public static func shareOfTime(when condition: Condition, percent: Int) -> Self {
        .shareOfTime(when: condition, percent: .atLeast(percent))
    }

    /// At least so many incidents start in each whole span.
    public static func count(atLeast count: Int, each span: Target.Span) -> Self {
        .count(.atLeast(count), each: span)
    }

    /// The condition that it reads of each incident, beside those that say which incidents count.
    var reads: Condition {
        switch self {
        case .shareOfIncidents(let condition, percent: _), .shareOfTime(let condition, percent: _): condition
        case .share, .mean, .percentile, .count, .time: .always
        }
    }
}
