#if Crypto
    import CivilTime
    import CommunitySafetyCrypto
    import Foundation
    import SafetyModel
    import SafetyStorage

    let audit = Audit(who: "u1", role: "clerk", purpose: .lawEnforcement, reason: "test")
    let start = Instant(milliseconds: 1_700_000_000_000)
    let sealing = SHA256Sealing()

    func key(_ id: String, in partition: Partition = "wexley") -> RecordKey { RecordKey(partition, "note", id) }

    func note(_ text: String, terms: [IndexTerm] = []) -> Envelope {
        Envelope(schemaVersion: 1, payload: [UInt8](text.utf8), terms: terms)
    }

    func batch(
        _ command: String, in partition: Partition = "wexley", _ operations: [SafetyStorage.Operation],
        given preconditions: [Precondition] = [], after seconds: Int64 = 0
    ) throws -> Batch {
        try Batch(
            CommandKey(rawValue: command), in: partition, operations: operations, preconditions: preconditions,
            audit: audit, at: Instant(milliseconds: start.milliseconds + seconds * 1000))
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

    /// A vault whose keys lie in memory, but wrapped and as records.
    func storedVault(
        in keys: any RecordStore, under master: any KeyWrapping, formerly former: [any KeyWrapping] = []
    ) -> StoredKeyVault {
        StoredKeyVault(
            in: keys, under: master, formerly: former,
            audit: Audit(who: "vault", role: "keeper of keys", purpose: .lawEnforcement, reason: "test"), now: { start }
        )
    }

    extension RecordStore {
        func entries(of partition: Partition = "wexley") async throws -> [JournalEntry] {
            try await journal(of: partition, after: nil, limit: 100_000)
        }
    }

    /// The folder that the package lies in.
    let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A folder of a test's own, gone when the test is done with it.
    struct Folder {
        let url: URL

        static func with<Result>(_ body: (Folder) async throws -> Result) async throws -> Result {
            let url = FileManager.default.temporaryDirectory.appending(path: "CryptoTests-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: url) }
            return try await body(Folder(url: url))
        }

        func path(_ name: String) -> String { url.appending(path: name).path }

        /// Every file of the folder, with its bytes.
        func contents() throws -> [String: Data] {
            try FileManager.default.contentsOfDirectory(atPath: url.path).reduce(into: [:]) { files, name in
                files[name] = try? Data(contentsOf: url.appending(path: name))
            }
        }

        /// The names of the files in which those texts stand in clear.
        func files(holding texts: [String]) throws -> [String] {
            try contents().filter { file in texts.contains { file.value.range(of: Data($0.utf8)) != nil } }.keys
                .sorted()
        }
    }
#endif
