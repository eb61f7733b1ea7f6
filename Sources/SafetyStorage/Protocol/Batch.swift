public import CivilTime

/// Changes that land together or not at all, in one partition.
public struct Batch: Hashable, Sendable {
    /// The partition that all its keys lie in.
    public let partition: Partition
    /// The caller's name for the command; within the partition the same name means the same command.
    public let command: CommandKey
    /// The changes, made in order.
    public let operations: [Operation]
    /// What must be so beforehand.
    public let preconditions: [Precondition]
    /// Who does it, and why.
    public let audit: Audit
    /// When, by the caller's clock.
    public let instant: Instant

    /// A batch whose keys all lie in one partition, and which changes no record twice.
    ///
    /// - Throws: ``StorageError`` with `.malformed`, naming the key that lies elsewhere or is changed twice.
    public init(
        _ command: CommandKey, in partition: Partition, operations: [Operation], preconditions: [Precondition] = [],
        audit: Audit, at instant: Instant
    ) throws(StorageError) {
        var changed: Set<RecordKey> = []
        for key in operations.map(\.key) + preconditions.map(\.key) where key.partition != partition {
            throw StorageError(.malformed, "a batch for partition '\(partition)' cannot touch \(key)", key: key)
        }
        for operation in operations where operation.verb != .reserve {
            guard changed.insert(operation.key).inserted else {
                throw StorageError(.malformed, "the batch changes \(operation.key) twice", key: operation.key)
            }
        }
        self.partition = partition
        self.command = command
        self.operations = operations
        self.preconditions = preconditions
        self.audit = audit
        self.instant = instant
    }

    /// True where both ask for the same: everything is equal but the instant, which a retry may have moved on.
    public func asksForTheSame(as other: Batch) -> Bool {
        partition == other.partition && command == other.command && operations == other.operations
            && preconditions == other.preconditions && audit == other.audit
    }

    /// Passes where this batch repeats the first one committed under its command; nil where the content of the first
    /// has been taken away.
    ///
    /// - Throws: ``StorageError`` with `.conflict` where it asks for something else, or cannot be compared.
    public func checkRepetition(of first: Batch?) throws(StorageError) {
        guard let first else {
            throw StorageError(
                .conflict, "command '\(command)' was committed, and its content has since been taken away")
        }
        guard first.asksForTheSame(as: self) else {
            throw StorageError(.conflict, "command '\(command)' was committed with other content")
        }
    }
}
