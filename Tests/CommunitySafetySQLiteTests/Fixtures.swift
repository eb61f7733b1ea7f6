#if SQLite
    import CivilTime
    import CommunitySafetySQLite
    import Foundation
    import GRDB
    import SafetyModel
    import SafetyStorage

    let audit = Audit(who: "u1", role: "clerk", purpose: .lawEnforcement, reason: "test")
    let start = Instant(milliseconds: 1_700_000_000_000)

    func key(_ id: String, in partition: Partition = "beds") -> RecordKey { RecordKey(partition, "note", id) }

    func note(_ text: String, terms: [IndexTerm] = []) -> Envelope {
        Envelope(schemaVersion: 1, payload: [UInt8](text.utf8), terms: terms)
    }

    func batch(
        _ command: String, in partition: Partition = "beds", _ operations: [SafetyStorage.Operation],
        given preconditions: [Precondition] = []
    ) throws -> Batch {
        try Batch(
            CommandKey(rawValue: command), in: partition, operations: operations, preconditions: preconditions,
            audit: audit, at: start)
    }

    /// The storage error that the work throws; nil where it throws none.
    func refusal(_ work: () async throws -> Void) async -> StorageError? {
        do {
            try await work()
            return nil
        } catch {
            return error as? StorageError
        }
    }

    /// A connection that may keep a transaction open from one access to the next.
    func connection(to path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// A folder of a test's own, gone when the test is done with it.
    struct Folder {
        let url: URL

        static func with<Result>(_ body: (Folder) async throws -> Result) async throws -> Result {
            let url = FileManager.default.temporaryDirectory.appending(path: "SQLiteTests-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: url) }
            return try await body(Folder(url: url))
        }

        func path(_ name: String) -> String { url.appending(path: name).path }

        /// Every file of the folder with its bytes.
        func contents() throws -> [String: Data] {
            try FileManager.default.contentsOfDirectory(atPath: url.path).reduce(into: [:]) { files, name in
                files[name] = try? Data(contentsOf: url.appending(path: name))
            }
        }
    }
#endif
