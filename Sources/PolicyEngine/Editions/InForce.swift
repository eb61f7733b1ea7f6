public import CivilTime

/// The days on which an edition is in force: half open, UK civil dates.
public struct InForce: Hashable, Sendable {
    /// The first day in force.
    public let from: CivilDate
    /// The first day no longer in force; nil where no end is known.
    public let until: CivilDate?

    /// In force from that day until, and without, the other.
    public init(from: CivilDate, until: CivilDate? = nil) {
        self.from = from
        self.until = until
    }

    /// Whether it is in force on that day.
    public func contains(_ day: CivilDate) -> Bool {
        guard day >= from else { return false }
        guard let until else { return true }
        return day < until
    }
}

extension InForce {
    /// Whether there is a day on which both are in force.
    func overlaps(_ other: InForce) -> Bool {
        (other.until.map { from < $0 } ?? true) && (until.map { other.from < $0 } ?? true)
    }

    /// Whether it is in force on one of those days.
    func overlaps(_ days: ClosedRange<CivilDate>) -> Bool {
        from <= days.upperBound && (until.map { days.lowerBound < $0 } ?? true)
    }

    /// Whether it is in force from the first to the last of those days.
    func covers(_ days: ClosedRange<CivilDate>) -> Bool {
        contains(days.lowerBound) && contains(days.upperBound)
    }
}
