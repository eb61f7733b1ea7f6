/// Where records are kept: bytes under keys, with revisions, index terms and a journal.
///
/// Adapters implement the first four requirements; the others have defaults that a quicker way may replace. Everything
/// typed is written once above them.
///
/// - **Atomicity.** A batch lands whole or not at all. Its preconditions are checked, its records and unique keys
///   written, its revisions and its journal position assigned in one step that no reader sees halfway.
/// - **Ordering.** The commits of one partition happen one after another, and their journal positions count 1, 2, 3 …
///   without a gap, in that order. Once a reader has seen position n it will never see a new one below n.
/// - **Partitions.** Nothing is ordered between partitions, and none waits for another. Command keys, unique keys and
///   journal positions belong to one partition.
/// - **Reading.** A read that starts after a commit has returned sees it.
/// - **Cancellation.** A commit that throws `CancellationError` either happened whole or not at all; committing the
///   same batch again tells which, and does no harm.
/// - **Text.** Ids, kinds, terms, unique keys, commands and partitions are the same where their UTF-8 bytes are, and are
///   sorted by them. Text with a NUL character is kept exactly or refused with `.malformed`; all other text is kept.
/// - **Sizes.** Payloads of some megabytes, batches of some thousand operations, records of some hundred terms and scopes
///   of some thousand are taken.
/// - **Sealing.** A store that is given a ``JournalSealing`` keeps a salt with each new content and takes it away with
///   that, a commitment with each change, and a link with each entry. Without one it commits nothing to a sealed journal.
/// - **Silence.** No error holds anything of a payload, a term or the value of a unique key.
///
/// Besides the codes named below every method may throw ``StorageError`` with `.unavailable`, `.denied` or `.corrupt`.
public protocol RecordStore: Sendable {
    /// Makes the changes of a batch, all or none.
    ///
    /// A command already committed in the partition is not done again: where the batch asks for the same (see
    /// ``Batch/asksForTheSame(as:)``) the first receipt is returned, whatever has happened since; otherwise it is a
    /// conflict. Once a record was redacted or erased, nothing is left to compare a command with that had put or
    /// redacted it or given it a unique key, and repeating that command is a conflict too. A batch that was refused
    /// leaves no trace, and its command may be used again.
    ///
    /// - Throws: ``StorageError`` with `.conflict` where a precondition fails (naming key, expected and found), a
    ///   unique key is held by another record, an erased record is to be changed, or the command was used for
    ///   something else; with `.notFound` where a record to be ended, redacted, erased or given a unique key is not
    ///   there.
    func commit(_ batch: Batch) async throws -> Receipt

    /// One revision of a record; without a number the latest. Nil where there is no such record or revision.
    ///
    /// An ended record is given with its content, a redacted revision and an erased record without. After an erasure
    /// only the latest revision remains.
    func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord?

    /// The latest revisions of the records that match, in the query's order, a page at a time.
    ///
    /// The terms of the latest revision count. A record that changes its place between two pages may be seen twice or
    /// not at all; all others are seen once.
    func records(matching query: RecordQuery) async throws -> Page

    /// The entries of a partition's journal after a position, oldest first, at most `limit`.
    ///
    /// An unknown partition has an empty journal.
    ///
    /// - Throws: ``StorageError`` with `.malformed` for a limit below one.
    func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry]

    /// The receipt of a command that was committed in the partition; nil where it never was.
    ///
    /// By default the journal is read through from its beginning. An adapter that keeps its commands in a table looks
    /// there.
    func receipt(of command: CommandKey, in partition: Partition) async throws -> Receipt?

    /// The end of a partition's journal; nil for an empty one.
    ///
    /// By default the journal is read through from its beginning. An adapter that can look at the end of it does.
    func journalHead(of partition: Partition) async throws -> JournalHead?

    /// One revision of a record as the journal's commitment covers it.
    ///
    /// By default the record as it is read. A store that keeps something else than it gives back, such as an encrypted
    /// payload, gives what it keeps.
    func committedRecord(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord?

    /// Reads a partition's journal and every record it tells of, and reports whether they are what was committed.
    ///
    /// A journal that was tampered with is reported, not thrown. Memory does not grow with the journal. What nobody can
    /// tell from the store alone is in ``JournalReport``; a record of which no entry tells is not looked for. Nobody
    /// should write to the partition meanwhile, or a record may be reported as `.latestDiffers`; a backup will do.
    ///
    /// By default the journal and ``committedRecord(_:at:)`` are read through. A store that hides something of itself,
    /// such as a ``GuardedStore``, has the store behind it verified.
    ///
    /// - Parameters:
    ///   - partition: whose journal is read.
    ///   - checkpoints: what was kept of it outside.
    ///   - sealing: what the journal was sealed with.
    /// - Throws: ``StorageError`` with `.unavailable` or `.denied` where the store cannot be read now.
    func verifyJournal(
        of partition: Partition, against checkpoints: [JournalCheckpoint], sealing: any JournalSealing
    ) async throws -> JournalReport

    /// What makes terms of personal values that may be stored; nil where the store keeps none, as is the default.
    var blinding: (any TermBlinding)? { get }
}

extension RecordStore {
    /// The receipt of a command, sought in the journal from its beginning.
    public func receipt(of command: CommandKey, in partition: Partition) async throws -> Receipt? {
        var position: JournalPosition?
        while true {
            let entries = try await journal(of: partition, after: position, limit: journalStride)
            if let entry = entries.first(where: { $0.receipt.command == command }) { return entry.receipt }
            guard entries.count == journalStride, let last = entries.last else { return nil }
            position = last.position
        }
    }

    /// The end of a partition's journal, which is read through from its beginning.
    public func journalHead(of partition: Partition) async throws -> JournalHead? {
        var head: JournalHead?
        while true {
            let entries = try await journal(of: partition, after: head?.position, limit: journalStride)
            head = entries.last.map { JournalHead(position: $0.position, link: $0.link) } ?? head
            guard entries.count == journalStride else { return head }
        }
    }

    /// The position of the last entry of a partition's journal; nil for an empty one.
    public func lastJournalPosition(of partition: Partition) async throws -> JournalPosition? {
        try await journalHead(of: partition)?.position
    }

    /// The record as it is read.
    public func committedRecord(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await record(key, at: revision)
    }

    /// None: the store keeps no terms of personal values.
    public var blinding: (any TermBlinding)? { nil }

    private var journalStride: Int { 500 }

    /// The latest revision of a record; nil where there is no such record.
    public func record(_ key: RecordKey) async throws -> StoredRecord? {
        try await record(key, at: nil)
    }
}
