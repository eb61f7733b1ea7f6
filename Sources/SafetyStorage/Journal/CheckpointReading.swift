/// What became of a checkpoint when a journal was read against it.
public struct CheckpointReading: Hashable, Sendable, CustomStringConvertible {
    /// Whether the journal still leads to a checkpoint.
    public enum Outcome: String, Hashable, CaseIterable, Codable, Sendable {
        /// It does: the same entry with the same link stands there.
        case reached
        /// It ends before: its tail was cut off, or an older state was put back.
        case cutOff = "cut-off"
        /// Something else stands there: the journal was written anew.
        case leadsElsewhere = "leads-elsewhere"
        /// The checkpoint is of another partition and says nothing here.
        case otherPartition = "other-partition"
    }

    /// The checkpoint.
    public let checkpoint: JournalCheckpoint
    /// Whether the journal leads to it.
    public let outcome: Outcome

    /// A reading with those members.
    public init(_ checkpoint: JournalCheckpoint, _ outcome: Outcome) {
        self.checkpoint = checkpoint
        self.outcome = outcome
    }

    /// The checkpoint's position and the outcome.
    public var description: String { "checkpoint \(checkpoint.position): \(outcome.rawValue)" }
}
