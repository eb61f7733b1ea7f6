import CommunitySafetyTesting
import SafetyStorage

/// A store whose commits fail, or lose their answer, from the n-th on, until it is mended.
actor UnreliableStore: ForwardingStore {
    enum Fault { case crashesBefore, crashesAfter }

    nonisolated let inner: any RecordStore
    private let fault: Fault
    private var commitsLeft: Int?

    init(_ fault: Fault, afterCommits count: Int, over inner: any RecordStore = MemoryStore()) {
        self.inner = inner
        self.fault = fault
        self.commitsLeft = count
    }

    func mend() { commitsLeft = nil }

    func commit(_ batch: Batch) async throws -> Receipt {
        guard let left = commitsLeft else { return try await inner.commit(batch) }
        commitsLeft = left - 1
        if left > 0 { return try await inner.commit(batch) }
        if case .crashesAfter = fault { _ = try await inner.commit(batch) }
        throw StorageError(.unavailable, "crashed")
    }
}
