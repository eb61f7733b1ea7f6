/// What somebody outside keeps of a journal, to tell later whether it is still the same up to there.
///
/// It holds no content. A journal that was cut off before it, or written anew, does not lead to its link any more.
public struct JournalCheckpoint: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The partition.
    public let partition: Partition
    /// Where the entry stands.
    public let position: JournalPosition
    /// The entry's link.
    public let link: Digest

    /// A checkpoint with those members.
    public init(partition: Partition, position: JournalPosition, link: Digest) {
        self.partition = partition
        self.position = position
        self.link = link
    }

    /// Partition, position and link, separated by spaces.
    public var description: String { "\(partition) \(position) \(link)" }

    private enum CodingKeys: String, CodingKey {
        case partition
        case position
        case link
    }
}
