public import CivilTime
public import SafetyModel

/// What residents of an area are told: how much crime there is, and what is done about it.
public struct AreaReport: Hashable, Encodable, Sendable {
    /// Where.
    public let area: Area
    /// The last UK civil day of the period.
    public let periodEnd: CivilDate
    /// How many for each thousand residents; nil where the count is not shown.
    public let rate: Rate?
    /// The same for the period before; nil where that is not shown or not known.
    public let before: Rate?
    /// What is being done about it.
    public let commentary: String
    /// The UK civil day on which that was written.
    public let written: CivilDate

    /// A report.
    ///
    /// - Parameters:
    ///   - area: where.
    ///   - periodEnd: the last UK civil day of the period.
    ///   - cell: the published count.
    ///   - before: the published count of the period before; nil where there is none.
    ///   - base: the residents.
    ///   - commentary: what is being done.
    ///   - written: the UK civil day on which the commentary was written.
    /// - Throws: ``/SafetyModel/Rejection`` by `rate-cites-its-base` without a base, or by `commentary-is-dated` where
    ///   the commentary is blank, or was written before the period was over.
    public init(
        on area: Area, to periodEnd: CivilDate, counting cell: PublishedCell, before: PublishedCell? = nil,
        among base: RateBase?, commentary: String, written: CivilDate
    ) throws(Rejection) {
        guard !commentary.allSatisfy(\.isWhitespace), written > periodEnd else {
            throw Rejection(
                .commentaryIsDated, "area report",
                found: "a commentary of \(commentary.count) characters of \(written) on the period to \(periodEnd)")
        }
        self.area = area
        self.periodEnd = periodEnd
        rate = try Rate(cell, of: base)
        if let before { self.before = try Rate(before, of: base) } else { self.before = nil }
        self.commentary = commentary
        self.written = written
    }

    /// The change from the period before; nil where either count is not shown.
    public var change: Change? {
        guard let rate, let before else { return nil }
        return Change(from: .count(before.count), to: .count(rate.count))
    }

    /// How the rate stands to those of other areas; those that are not shown are left out.
    public func comparators(among others: [AreaReport]) -> [Area: RateRatio] {
        guard let rate else { return [:] }
        return others.reduce(into: [:]) { ratios, other in
            guard other.area != area, other.periodEnd == periodEnd, let reference = other.rate else { return }
            ratios[other.area] = RateRatio(rate, to: reference)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case area
        case periodEnd
        case rate
        case before
        case commentary
        case written
    }
}
