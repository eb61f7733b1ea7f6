public import CivilTime
import SafetyModel

/// One run through the records that are due for disposal: each is a command of its own, and a run can be repeated.
///
/// A record under a hold is left alone. The command is held to the entry's revision, so a hold that is placed while the
/// run is under way stands against it too.
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
    /// - Parameters:
    ///   - store: where the records are.
    ///   - decide: how a record is disposed of; nil leaves it.
    /// - Throws: what reading throws, and a commit but for a conflict or a record that is not there; what was disposed of
    ///   by then stays so, and the run may be repeated.
    public func dispose(
        in store: any RecordStore, deciding decide: @Sendable (RetentionEntry) async throws -> DisposalMeans?
    ) async throws -> [RetentionEntry.ID: Outcome] {
        var outcomes: [RetentionEntry.ID: Outcome] = [:]
        var place: PageToken?
        repeat {
            let page = try await store.due(for: .disposal, by: day, in: partition, after: place)
            for entry in page.entities {
                outcomes[entry.value.id] = try await outcome(of: entry, in: store, deciding: decide)
            }
            place = page.next
        } while place != nil
        return outcomes
    }

    private func outcome(
        of entry: Versioned<RetentionEntry>, in store: any RecordStore,
        deciding decide: @Sendable (RetentionEntry) async throws -> DisposalMeans?
    ) async throws -> Outcome {
        guard !entry.value.isHeld(at: instant) else { return .held }
        guard let means = try await decide(entry.value) else { return .left }
        let operation = means.operation(on: RecordKey(partition, entry.value.kind, entry.value.recordID))
        do {
            _ = try await store.commit(batch(operation, of: entry))
            return .disposed(operation.verb)
        } catch let error as StorageError where error.code == .notFound {
            return .gone
        } catch let error as StorageError where error.code == .conflict {
            let record = try await store.record(operation.key)
            return record == nil || record?.state == .erased ? .gone : .changedMeanwhile
        }
    }

    private func batch(_ operation: Operation, of entry: Versioned<RetentionEntry>) throws -> Batch {
        var disposed = entry.value
        disposed.disposal = RetentionEntry.Disposal(operation.verb, at: instant)
        let command = CommandKey(rawValue: "\(name)/\(entry.value.id)/\(entry.revision)")
        return try Batch(
            command, in: partition,
            operations: [operation, .put(disposed, in: partition, disclosing: .storage(reason: audit.reason))],
            preconditions: [.at(entry.value.recordKey(in: partition), entry.revision)], audit: audit, at: instant)
    }
}
