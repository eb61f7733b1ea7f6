#if PostgreSQL
    import CivilTime
    import CommunitySafetyPostgreSQL
    import Foundation
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

    /// A schema of a test's own on the tests' server, gone when the test is done with it.
    struct Ground {
        let schema: String
        let server: Server

        static func with<Result>(_ body: (Ground) async throws -> Result) async throws -> Result {
            let server = try Server.required()
            let schema = "t_" + UUID().uuidString.lowercased().filter { $0 != "-" }
            let ground = Ground(schema: schema, server: server)
            do {
                let result = try await body(ground)
                try await server.ask("DROP SCHEMA IF EXISTS \(schema) CASCADE")
                return result
            } catch {
                _ = try? await server.ask("DROP SCHEMA IF EXISTS \(schema) CASCADE")
                throw error
            }
        }

        func options(
            connections: Int = 4, layout: PostgreSQLOptions.Layout = .plain, lockTimeout: Duration = .seconds(30)
        ) -> PostgreSQLOptions {
            PostgreSQLOptions(
                schema: schema, connections: connections, layout: layout, lockTimeout: lockTimeout)
        }

        func store(
            connections: Int = 4, layout: PostgreSQLOptions.Layout = .plain, lockTimeout: Duration = .seconds(30),
            sealing: (any JournalSealing)? = nil
        ) async throws -> PostgreSQLStore {
            try await PostgreSQLStore(
                server.address,
                options: options(connections: connections, layout: layout, lockTimeout: lockTimeout),
                sealing: sealing)
        }

        /// What psql answers, with the schema's tables in its path.
        @discardableResult
        func ask(_ sql: String) async throws -> String {
            try await server.ask("SET search_path = \(schema); \(sql)")
        }
    }

    /// A sealing that anyone can follow by hand; it is no secret and no digest worth the name.
    struct PlainSealing: JournalSealing {
        func digest(of bytes: [UInt8]) -> Digest {
            let number = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            return Digest((0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
        }

        func salt() -> [UInt8] { Array(UUID().uuidString.utf8.prefix(16)) }
    }
#endif
