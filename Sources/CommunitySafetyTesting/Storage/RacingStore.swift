package import SafetyStorage

/// A store in which somebody else commits just before the next commit does, once.
package actor RacingStore: ForwardingStore {
    package nonisolated let inner: any RecordStore
    private var rival: (@Sendable () async throws -> Void)?

    /// A store over another one, with what comes before its first commit.
    package init(_ inner: any RecordStore, rival: (@Sendable () async throws -> Void)? = nil) {
        self.inner = inner
        self.rival = rival
    }

    /// Says what comes before the next commit.
    package func beforeNextCommit(_ rival: @escaping @Sendable () async throws -> Void) { self.rival = rival }

    package func commit(_ batch: Batch) async throws -> Receipt {
        let rival = rival
        self.rival = nil
        try await rival?()
        return try await inner.commit(batch)
    }
}
