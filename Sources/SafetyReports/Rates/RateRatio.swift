/// How many times as high one rate is as another.
public struct RateRatio: Hashable, Encodable, Sendable {
    /// The rate in question.
    public let rate: Rate
    /// The rate with which it is compared.
    public let reference: Rate

    /// One rate against another.
    public init(_ rate: Rate, to reference: Rate) {
        self.rate = rate
        self.reference = reference
    }

    /// The ratio; nil where the reference rate is zero.
    public var value: Double? {
        reference.count == 0 ? nil : rate.perThousand / reference.perThousand
    }

    /// The interval by the log method: the standard error of the ratio's logarithm is the root of 1/a + 1/b, for `a`
    /// and `b` events.
    ///
    /// It takes events to be rare and independent of each other. Where several come from one occasion, such as two
    /// people searched together, the true uncertainty is larger. Nil where either count is zero.
    public func interval(_ level: ConfidenceLevel = .ninetyFive) -> ConfidenceInterval? {
        guard let value, value > 0 else { return nil }
        let error = (1 / Double(rate.count) + 1 / Double(reference.count)).squareRoot()
        let factor = RealFunctions.exp(level.reach * error)
        return ConfidenceInterval(value / factor, value * factor, level, by: .logRatio)
    }

    private enum CodingKeys: String, CodingKey {
        case rate
        case reference
    }
}
