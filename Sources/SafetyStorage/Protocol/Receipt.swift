public import CivilTime

/// Proof of a commit: where it stands in the journal, and what it changed.
public struct Receipt: Hashable, Codable, Sendable {
    /// The partition.
    public let partition: Partition
    /// The command that was committed.
    public let command: CommandKey
    /// Where it stands in the partition's journal.
    public let position: JournalPosition
    /// The instant of the batch that was committed first under this command.
    public let instant: Instant
    /// What was changed, in the order of the operations.
    public let changes: [RecordChange]

    /// A receipt with those members.
    public init(
        partition: Partition, command: CommandKey, position: JournalPosition, instant: Instant,
        changes: [RecordChange]
    ) {
        self.partition = partition
        self.command = command
        self.position = position
        self.instant = instant
        self.changes = changes
    }

    /// The revision that the commit made of that record; nil where it made none.
    public func revision(of key: RecordKey) -> Revision? {
        changes.last { $0.key == key && $0.verb != .reserve }?.revision
    }

    private enum CodingKeys: String, CodingKey {
        case partition
        case command
        case position
        case instant
        case changes
    }
}
