/// The end of a partition's journal: the position of its last entry, and that entry's link if it has one.
public struct JournalHead: Hashable, Codable, Sendable {
    /// Where the last entry stands.
    public let position: JournalPosition
    /// Its link; nil where it was not sealed.
    public let link: Digest?

    /// A head with those members.
    public init(position: JournalPosition, link: Digest?) {
        self.position = position
        self.link = link
    }

    private enum CodingKeys: String, CodingKey {
        case position
        case link
    }
}
