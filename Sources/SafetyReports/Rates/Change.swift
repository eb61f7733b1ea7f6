/// How a count changed.
public struct Change: Hashable, Codable, Sendable {
    /// The earlier count.
    public let from: Int
    /// The later one.
    public let to: Int

    /// From one count to a later one.
    public init(from: Int, to: Int) {
        self.from = from
        self.to = to
    }

    /// From one published cell to a later one; nil where either shows no count.
    public init?(from: PublishedCell, to: PublishedCell) {
        guard let from = from.count, let to = to.count else { return nil }
        self.init(from: from, to: to)
    }

    /// By how many, or the nearest number that can be told.
    public var difference: Int {
        let (difference, isTooLarge) = to.subtractingReportingOverflow(from)
        return isTooLarge ? (to < 0 ? .min : .max) : difference
    }

    /// By how many per cent of the earlier count; nil where that is zero.
    public var percent: Double? { from == 0 ? nil : Double(difference) * 100 / Double(from) }

    private enum CodingKeys: String, CodingKey {
        case from
        case to
    }
}
