/// What the public sees in a cell.
///
/// Cells of a ``PublishedTable`` went through disclosure control. One that is made by hand says that its count is public
/// already, such as one that somebody else published; nothing here can know whether that is so.
public enum PublishedCell: Hashable, Sendable {
    /// Why there is no count.
    public enum Suppression: String, Hashable, CaseIterable, Codable, Sendable {
        /// The count is small, or would give a small one away; which of the two is not said, since that would tell.
        case disclosureControl = "disclosure-control"
        /// Nobody counted, or not everywhere.
        case notKnown = "not-known"
    }

    /// The count.
    case count(Int)
    /// No count, and why.
    case suppressed(Suppression)

    /// The count, where it is shown.
    public var count: Int? {
        if case .count(let number) = self { number } else { nil }
    }

    /// Whether it is hidden to protect somebody.
    public var isProtected: Bool { self == .suppressed(.disclosureControl) }
}

extension PublishedCell: Codable {
    private enum CodingKeys: String, CodingKey {
        case count
        case suppressed
    }

    /// Reads a count or the reason why there is none.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let count = try container.decodeIfPresent(Int.self, forKey: .count) {
            self = .count(count)
        } else {
            self = .suppressed(try container.decode(Suppression.self, forKey: .suppressed))
        }
    }

    /// Writes a count or the reason why there is none.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .count(let count): try container.encode(count, forKey: .count)
        case .suppressed(let reason): try container.encode(reason, forKey: .suppressed)
        }
    }
}

extension PublishedCell: CustomStringConvertible {
    /// The count, `[c]` for one that is hidden, `[x]` for one that nobody knows: the marks of official statistics.
    public var description: String {
        switch self {
        case .count(let count): String(count)
        case .suppressed(.disclosureControl): "[c]"
        case .suppressed(.notKnown): "[x]"
        }
    }
}
