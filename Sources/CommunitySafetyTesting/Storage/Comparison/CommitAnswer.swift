package import SafetyStorage

/// What came of a commit.
package enum CommitAnswer: Equatable {
    /// It was done, or had been done before.
    case receipt(Receipt)
    /// It was refused.
    case refused(StorageError)

    /// What comes of committing the batch now; all other errors are thrown.
    package init(of store: any RecordStore, to batch: Batch) async throws {
        do {
            self = .receipt(try await store.commit(batch))
        } catch let error as StorageError {
            self = .refused(error)
        }
    }

    /// The answer without the words of a refusal, in which stores may differ.
    package var wordless: CommitAnswer {
        guard case .refused(let error) = self else { return self }
        return .refused(StorageError(error.code, "", key: error.key, expected: error.expected, found: error.found))
    }
}
