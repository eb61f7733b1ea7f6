/// What people believe, beside what is measured, both in the same unit.
public struct PerceptionGap: Hashable, Codable, Sendable {
    /// What people believe.
    public let belief: Statistic
    /// What is measured.
    public let measured: Statistic

    /// A belief beside a measure.
    ///
    /// - Throws: ``Rejection`` by `perception-gap-has-one-unit` where their units or areas differ, or a number is too large
    ///   to be held against the other.
    public init(between belief: Statistic, and measured: Statistic) throws(Rejection) {
        self.belief = belief
        self.measured = measured
        guard belief.unit == measured.unit, belief.area == measured.area else {
            throw Self.rejection("'\(belief.unit)' beside '\(measured.unit)', of one area or two")
        }
        guard belief.figure.less(measured.figure) != nil else {
            throw Self.rejection("\(belief.figure) and \(measured.figure) cannot be subtracted")
        }
    }

    /// The belief less the measure; positive where people believe too much.
    public var gap: Figure { belief.figure.less(measured.figure) ?? 0 }

    /// By how much the gap grew until a later one; negative where people came nearer to what is measured from above.
    ///
    /// - Throws: ``Rejection`` by `perception-gap-has-one-unit` where the later one asks of something else.
    public func change(to later: PerceptionGap) throws(Rejection) -> Figure {
        guard
            (belief.measure, belief.unit, belief.area) == (later.belief.measure, later.belief.unit, later.belief.area),
            measured.measure == later.measured.measure, let change = later.gap.less(gap)
        else { throw Self.rejection("two gaps that do not ask the same") }
        return change
    }

    private static func rejection(_ found: String) -> Rejection {
        Rejection(.perceptionGapHasOneUnit, "perception gap", found: found)
    }

    private enum CodingKeys: String, CodingKey {
        case belief
        case measured
    }

    /// Reads a gap, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let belief = try container.decode(Statistic.self, forKey: .belief)
        let measured = try container.decode(Statistic.self, forKey: .measured)
        do throws(Rejection) {
            try self.init(between: belief, and: measured)
        } catch {
            throw decoder.refusal(error)
        }
    }
}

extension Figure {
    /// The exact difference; nil where it is out of range.
    fileprivate func less(_ other: Figure) -> Figure? {
        let places = max(places, other.places)
        guard let left = scaled(to: places), let right = other.scaled(to: places) else { return nil }
        let (units, isTooLarge) = left.subtractingReportingOverflow(right)
        return isTooLarge ? nil : Figure(units: units, places: places)
    }

    private func scaled(to places: Int) -> Int? {
        var scaled = units
        for _ in self.places..<places {
            let (product, isTooLarge) = scaled.multipliedReportingOverflow(by: 10)
            if isTooLarge { return nil }
            scaled = product
        }
        return scaled
    }
}
