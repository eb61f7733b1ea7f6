public import SafetyStorage

/// A store that fails when its plan says so, over another that keeps what is written; for tests of services.
///
/// What a service must cope with are the calls that fail before anything is done, and those whose answer is lost when
/// all is done. To try every place once, count the calls of an undisturbed run and plan a failure at each:
///
/// ```swift
/// for number in 1...count {
///     let store = FaultyStore(over: MemoryStore(), failing: [PlannedFault(.lostAnswer, at: number)])
///     // run the service, once more where it throws, and look at the store behind
/// }
/// ```
public actor FaultyStore: RecordStore {
    /// The store that keeps what is written.
    public nonisolated let inner: any RecordStore
    /// The calls so far, those that failed among them.
    public private(set) var calls: [StoreCall] = []
    private let plan: [PlannedFault]
    private var isMended = false

    /// A store over another one, failing as planned.
    public init(over inner: any RecordStore, failing plan: [PlannedFault] = []) {
        self.inner = inner
        self.plan = plan
    }

    /// From now on nothing fails, whatever is still planned.
    public func mend() { isMended = true }

    /// What makes terms of personal values, as the store behind has it.
    public nonisolated var blinding: (any TermBlinding)? { inner.blinding }

    /// Makes the changes of a batch in the store behind, unless the plan says otherwise.
    public func commit(_ batch: Batch) async throws -> Receipt {
        try await answer(to: .commit) { try await inner.commit(batch) }
    }

    /// One revision of a record; without a number the latest.
    public func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await answer(to: .record) { try await inner.record(key, at: revision) }
    }

    /// One revision of a record as the store behind keeps it.
    public func committedRecord(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await answer(to: .record) { try await inner.committedRecord(key, at: revision) }
    }

    /// The latest revisions of the records that match, a page at a time.
    public func records(matching query: RecordQuery) async throws -> Page {
        try await answer(to: .records) { try await inner.records(matching: query) }
    }

    /// The entries of a partition's journal after a position, oldest first.
    public func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        try await answer(to: .journal) { try await inner.journal(of: partition, after: position, limit: limit) }
    }

    /// The receipt of a command that was committed in the partition.
    public func receipt(of command: CommandKey, in partition: Partition) async throws -> Receipt? {
        try await answer(to: .receipt) { try await inner.receipt(of: command, in: partition) }
    }

    /// The end of a partition's journal; nil for an empty one.
    public func journalHead(of partition: Partition) async throws -> JournalHead? {
        try await answer(to: .journalHead) { try await inner.journalHead(of: partition) }
    }

    private func answer<Value: Sendable>(to call: StoreCall, _ work: () async throws -> Value) async throws -> Value {
        calls.append(call)
        guard let fault = plannedFault() else { return try await work() }
        if fault.isDone { _ = try await work() }
        switch fault {
        case .unavailable: throw StorageError(.unavailable, "the store failed as planned, and did nothing")
        case .lostAnswer: throw StorageError(.unavailable, "the store failed as planned: the answer is lost")
        case .cancelledBefore, .cancelledAfter: throw CancellationError()
        }
    }

    /// The failure planned for the call that was made last.
    private func plannedFault() -> StoreFault? {
        guard !isMended, let last = calls.last else { return nil }
        return plan.first { planned in
            planned.calls.contains(last) && calls.count(where: planned.calls.contains) == planned.number
        }?.fault
    }
}
