public import SafetyModel

/// How many for every thousand people of a cited population.
///
/// It is made of a ``PublishedCell`` only, and is not read back: a rate gives its count away.
public struct Rate: Hashable, Encodable, Sendable {
    /// How many there were.
    public let count: Int
    /// Of whom.
    public let base: RateBase

    /// The rate of a published cell; nil where the cell shows no count, so that no rate gives a hidden one away.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `rate-cites-its-base` where there is no base, or the count is beyond nine
    ///   thousand million, more than can be reckoned with to six places.
    public init?(_ cell: PublishedCell, of base: RateBase?) throws(Rejection) {
        guard let base else { throw Rejection(.rateCitesItsBase, "rate", found: "no population base") }
        guard let count = cell.count else { return nil }
        guard (0...9_000_000_000).contains(count) else {
            throw Rejection(.rateCitesItsBase, "rate", found: "a count of \(count)")
        }
        self.count = count
        self.base = base
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
}
