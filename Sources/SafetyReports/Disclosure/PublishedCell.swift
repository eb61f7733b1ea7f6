public import SafetyModel

/// What the public sees in a cell.
///
/// There are two ways to one that shows a count: it is of a ``PublishedTable``, which went through disclosure control,
/// or of a ``PublishedFigure``, which says where the count was published already. A count of one's own records is in
/// neither, so nothing that takes cells can be given one.
public struct PublishedCell: Hashable, Sendable {
    /// Why there is no count.
    public enum Suppression: String, Hashable, CaseIterable, Codable, Sendable {
        /// The count is small, or would give a small one away; which of the two is not said, since that would tell.
        case disclosureControl = "disclosure-control"
        /// Nobody counted, or not everywhere.
        case notKnown = "not-known"
    }

    /// The count, where it is shown.
    public let count: Int?
    /// Why there is no count; nil where there is one.
    public let suppression: Suppression?
    /// Where the count was published already; nil for a cell of a table under disclosure control, and where none is
    /// shown.
    public let source: Passage?

    private init(count: Int?, suppression: Suppression?, source: Passage? = nil) {
        self.count = count
        self.suppression = suppression
        self.source = source
    }

    /// A count that was published already.
    public init(_ figure: PublishedFigure) {
        self.init(count: figure.count, suppression: nil, source: figure.source)
    }

    /// No count, and why.
    public static func suppressed(_ reason: Suppression) -> PublishedCell {
        PublishedCell(count: nil, suppression: reason)
    }

    /// A count that passed disclosure control.
    static func count(_ number: Int) -> PublishedCell { PublishedCell(count: number, suppression: nil) }

    /// Whether it is hidden to protect somebody.
    public var isProtected: Bool { suppression == .disclosureControl }
}

extension PublishedCell: Encodable {
    private enum CodingKeys: String, CodingKey {
        case count
        case suppressed
        case source
    }

    /// Writes a count, with its source where it was published before, or the reason why there is none.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(count, forKey: .count)
        try container.encodeIfPresent(suppression, forKey: .suppressed)
        try container.encodeIfPresent(source, forKey: .source)
    }

    /// Reads a cell of a table that is audited as a whole; alone a cell is not read, as nothing could audit it.
    struct InTable: Decodable {
        let cell: PublishedCell

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            if let count = try container.decodeIfPresent(Int.self, forKey: .count) {
                cell = .count(count)
            } else {
                cell = .suppressed(try container.decode(Suppression.self, forKey: .suppressed))
            }
        }
    }
}

extension PublishedCell: CustomStringConvertible {
    /// The count, `[c]` for one that is hidden, `[x]` for one that nobody knows: the marks of official statistics.
    public var description: String {
        count.map { String($0) } ?? (isProtected ? "[c]" : "[x]")
    }
}
