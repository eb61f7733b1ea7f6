public import SafetyModel

/// How many for every thousand people of a cited population.
public struct Rate: Hashable, Codable, Sendable {
    /// How many there were.
    public let count: Int
    /// Of whom.
    public let base: RateBase

    /// The rate of a count.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `rate-cites-its-base` where there is no base, or the count is negative or
    ///   beyond nine thousand million, more than can be reckoned with to six places.
    public init(_ count: Int, of base: RateBase?) throws(Rejection) {
        guard let base else { throw Rejection(.rateCitesItsBase, "rate", found: "no population base") }
        guard (0...9_000_000_000).contains(count) else {
            throw Rejection(.rateCitesItsBase, "rate", found: "a count of \(count)")
        }
        self.count = count
        self.base = base
    }

    /// The rate of a published cell; nil where the cell shows no count, so that no rate gives a hidden one away.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `rate-cites-its-base` where there is no base.
    public init?(_ cell: PublishedCell, of base: RateBase?) throws(Rejection) {
        guard let base else { throw Rejection(.rateCitesItsBase, "rate", found: "no population base") }
        guard let count = cell.count else { return nil }
        try self.init(count, of: base)
    }

    /// How many for each thousand, not rounded.
    public var perThousand: Double { Double(count) * 1000 / Double(base.count) }

    /// How many for each thousand, to that many decimal places, halves up.
    public func perThousand(places: Int) -> Figure {
        let scale = (0..<min(max(places, 0), 6)).reduce(1) { power, _ in power * 10 }
        let product = count.multipliedFullWidth(by: 1000 * scale)
        let (whole, rest) = base.count.dividingFullWidth(product)
        return Figure(units: whole + (rest >= base.count - rest ? 1 : 0), places: min(max(places, 0), 6))
    }

    private enum CodingKeys: String, CodingKey {
        case count
        case base
    }

    /// Reads a rate, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let count = try container.decode(Int.self, forKey: .count)
        let base = try container.decode(RateBase.self, forKey: .base)
        do throws(Rejection) {
            try self.init(count, of: base)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
