/// How a published count changed.
public struct Change: Hashable, Encodable, Sendable {
    /// The earlier count.
    public let from: Int
    /// The later one.
    public let to: Int

    /// From one published cell to a later one; nil where either shows no count.
    public init?(from: PublishedCell, to: PublishedCell) {
        guard let from = from.count, let to = to.count else { return nil }
        self.from = from
        self.to = to
    }

    /// By how many.
    public var difference: Int { to - from }

    /// By how many per cent of the earlier count; nil where that is zero.
    public var percent: Double? { from == 0 ? nil : Double(difference) * 100 / Double(from) }

    private enum CodingKeys: String, CodingKey {
        case from
        case to
    }
}
