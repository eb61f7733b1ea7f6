public import CivilTime
import SafetyModel

/// One run through the records that are due for disposal: each is a command of its own, and a run can be repeated.
///
/// A record under a hold is left alone. The command is held to the revisions of the entry and of the record as they were
/// read before anybody decided, so a hold that is placed while the run is under way stands against it too, and so does
/// content that was written meanwhile.
///
/// On a ``GuardedStore`` the session needs to search and change retention entries, and to read the records as well as to
/// end, redact or erase them; each record that is due is read, which is journaled.
public struct DisposalRun: Sendable {
    /// What became of one record in a run.
    @nonexhaustive
    public enum Outcome: Hashable, Sendable {
        /// It was disposed of.
        case disposed(Verb)
        /// A hold stands against it.
        case held
        /// Whoever decided left it.
        case left
        /// The record or its entry was changed meanwhile; the next run looks at it again.
        case changedMeanwhile
        /// There is no such record, or nothing is left of it.
        case gone
        /// The store does not allow it: the record, or its entry, is not for the session to see or to touch so.
        case refused
        /// Its entry cannot be read, or a newer edition wrote it; nothing was done.
        case unreadable
    }

    /// The run's name; a command's key is made of it and the record.
    public let name: CommandKey
    /// Whose records.
    public let partition: Partition
    /// The last UK civil day of disposal that counts.
    public let day: CivilDate
    /// Who disposes, and why.
    public let audit: Audit
    /// When, by the caller's clock.
    public let instant: Instant

    /// A run over what is due by a day.
    public init(
        named name: CommandKey, in partition: Partition, dueBy day: CivilDate, audit: Audit, at instant: Instant
    ) {
        self.name = name
        self.partition = partition
        self.day = day
        self.audit = audit
        self.instant = instant
    }

    /// Disposes of what is due, and says what became of each record.
    ///
    /// Of a record that is not found somebody decides too, as it may be one that the session may not see; then it is
    /// refused.
    ///
    /// - Parameters:
    ///   - store: where the records are.
    ///   - decide: how a record is disposed of; nil leaves it. What it reads of the record is what will be disposed of, or
    ///     else nothing will.
    /// - Throws: what reading throws, and a commit, but for the situations that have an outcome; ``StorageError`` with
    ///   `.denied` where retention entries may not be searched; what `decide` throws. What was disposed of by then stays
    ///   so, and the run may be repeated.
    public func dispose(
        in store: any RecordStore, deciding decide: @Sendable (RetentionEntry) async throws -> DisposalMeans?
    ) async throws -> [RetentionEntry.ID: Outcome] {
        var outcomes: [RetentionEntry.ID: Outcome] = [:]
        var place: PageToken?
        repeat {
            let page = try await store.due(for: .disposal, by: day, in: partition, after: place)
            for entry in page.entries {
                outcomes[entry.value.id] = try await outcome(of: entry, in: store, deciding: decide)
            }
            for id in page.unreadable { outcomes[id] = .unreadable }
            place = page.next
        } while place != nil
        return outcomes
    }

    private func outcome(
        of entry: Versioned<RetentionEntry>, in store: any RecordStore,
        deciding decide: @Sendable (RetentionEntry) async throws -> DisposalMeans?
    ) async throws -> Outcome {
        guard !entry.value.isHeld(at: instant) else { return .held }
        let key = RecordKey(partition, entry.value.kind, entry.value.recordID)
        let record: StoredRecord?
        do {
            record = try await store.record(key)
        } catch let error as StorageError where error.code == .denied {
            return .refused
        }
        guard record?.state != .erased else { return .gone }
        // One that is not found may be hidden from the session: the commit tells which, and says so.
        guard let means = try await decide(entry.value) else { return .left }
        let operation = means.operation(on: key)
        do {
            _ = try await store.commit(batch(operation, on: record, of: entry))
            return .disposed(operation.verb)
        } catch let error as StorageError where error.code == .notFound {
            return .gone
        } catch let error as StorageError where error.code == .denied {
            return .refused
        } catch let error as StorageError where error.code == .conflict {
            let record = try await store.record(key)
            return record == nil || record?.state == .erased ? .gone : .changedMeanwhile
        }
    }

    private func batch(
        _ operation: Operation, on record: StoredRecord?, of entry: Versioned<RetentionEntry>
    ) throws -> Batch {
        var disposed = entry.value
        disposed.disposal = RetentionEntry.Disposal(operation.verb, at: instant)
        let command = CommandKey(rawValue: "\(name)/\(entry.value.id)/\(entry.revision)")
        return try Batch(
            command, in: partition,
            operations: [operation, .put(disposed, in: partition, disclosing: .storage(reason: audit.reason))],
            preconditions: [
                .at(entry.value.recordKey(in: partition), entry.revision),
                record.map { .at(operation.key, $0.revision) } ?? .absent(operation.key),
            ], audit: audit, at: instant)
    }
}
