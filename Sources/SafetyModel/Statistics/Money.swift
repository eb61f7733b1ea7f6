/// An exact amount of pounds sterling, counted in whole pence.
///
/// It is written as text with two decimal places, such as `1250.00`, and never held as a binary fraction.
public struct Money: Hashable, Sendable {
    /// The amount in pence; negative for what is owed the other way.
    public let pence: Int

    /// That many pence.
    public init(pence: Int) {
        self.pence = pence
    }

    /// The amount that a text spells in pounds, such as `1250`, `0.5` or `-3.20`; nil for any other text, for parts of
    /// a penny and for an amount out of range.
    public init?(_ text: String) {
        guard let figure = Figure(text), figure.places <= 2 else { return nil }
        let scale = [100, 10, 1][figure.places]
        let (pence, isTooLarge) = figure.units.multipliedReportingOverflow(by: scale)
        guard !isTooLarge else { return nil }
        self.init(pence: pence)
    }

    /// Nothing.
    public static let zero = Money(pence: 0)

    /// The sum of amounts; nil where it is out of range.
    public static func sum(_ amounts: some Sequence<Money>) -> Money? {
        amounts.lazy.map(\.pence).checkedSum.map { Money(pence: $0) }
    }

    /// The amount less another; nil where that is out of range.
    public func less(_ other: Money) -> Money? {
        let (pence, isTooLarge) = pence.subtractingReportingOverflow(other.pence)
        return isTooLarge ? nil : Money(pence: pence)
    }

    /// The amount as a percentage of a whole, to one decimal place, rounded half away from zero.
    ///
    /// - Returns: nil where the whole is not positive, or the percentage is out of range.
    public func percentage(of whole: Money) -> Figure? {
        Ratio(pence, of: whole.pence)?.percentage
    }
}

extension Money: Comparable {
    /// True where this is the smaller amount.
    public static func < (left: Money, right: Money) -> Bool { left.pence < right.pence }
}

extension Money: CustomStringConvertible {
    /// The amount in pounds, such as `1250.00`.
    public var description: String { Figure(units: pence, places: 2).description }
}

extension Money: Codable {
    /// Reads the amount as text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let money = Money(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is no amount in pounds such as 1250.00")
        }
        self = money
    }

    /// Writes the amount as text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
