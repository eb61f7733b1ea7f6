#if Crypto && PostgreSQL
    import CommunitySafetyPostgreSQL
    import Foundation
    import SafetyStorage
    import Testing

    /// A PostgreSQL server of a test's own, on this machine, whose log and files the test may read.
    struct OwnServer {
        private let folder: URL
        private let address: String

        /// True where `server.sh` of the adapter's tests can make one: where it made the one that the tests may use.
        static var canBeMade: Bool { ProcessInfo.processInfo.environment["SAFETY_PG_FOLDER"] != nil }

        /// A server that tells its log every statement with its values, as a careless administrator might have it do.
        static func with(_ body: (OwnServer) async throws -> Void) async throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "CryptoTests-pg-\(UUID().uuidString)")
            _ = try await output(of: "bash", [script, "up", folder.path])
            do {
                let port = try String(contentsOf: folder.appending(path: "port"), encoding: .utf8)
                    .trimmingCharacters(in: .newlines)
                let server = OwnServer(folder: folder, address: "postgresql://safety@127.0.0.1:\(port)/postgres")
                for setting in [
                    "log_statement = 'all'", "log_parameter_max_length = -1", "log_parameter_max_length_on_error = -1",
                ] {
                    try await server.ask("ALTER ROLE safety SET \(setting)")
                }
                try await body(server)
            } catch {
                _ = try? await output(of: "bash", [script, "down", folder.path])
                throw error
            }
            _ = try await output(of: "bash", [script, "down", folder.path])
        }

        /// A store with its tables in that schema.
        func store(_ schema: String) async throws -> PostgreSQLStore {
            try await PostgreSQLStore(
                address, options: PostgreSQLOptions(schema: schema, connections: 2), sealing: sealing)
        }

        /// Stops or starts it.
        func run(_ verb: String) async throws {
            _ = try await Self.output(of: "bash", [Self.script, verb, folder.path])
        }

        /// What psql answers.
        @discardableResult
        func ask(_ sql: String) async throws -> String {
            try await Self.output(of: "psql", ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", address, "-c", sql])
        }

        /// Everything that all tables hold, as pg_dump writes it; of one schema where it is named.
        func dump(of schema: String? = nil) async throws -> String {
            try await Self.output(of: "pg_dump", (schema.map { ["-n", $0] } ?? []) + [address])
        }

        /// Puts back what pg_dump wrote of a schema, in place of what it holds now.
        func restore(_ schema: String, from dump: String, in folder: Folder) async throws {
            let file = folder.url.appending(path: "dump.sql")
            try dump.write(to: file, atomically: true, encoding: .utf8)
            try await ask("SET client_min_messages = warning; DROP SCHEMA \(schema) CASCADE")
            _ = try await Self.output(
                of: "psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", address, "-o", "/dev/null", "-f", file.path])
        }

        /// Where files of the server's may hold something.
        enum Place: String, CaseIterable {
            case tables = "data/base"
            case writeAheadLog = "data/pg_wal"
            case everythingElse = "data/global"
            case log = "server.log"
        }

        /// Which of the texts stand in the server's files once everything is written out.
        func texts(_ texts: [String], in place: Place) async throws -> Set<String> {
            try await ask("CHECKPOINT")
            return try await Self.texts(texts, in: folder.appending(path: place.rawValue))
        }

        /// Which of the texts stand in what was shown.
        static func texts(_ texts: [String], shownIn output: String) async throws -> Set<String> {
            try await Folder.with { folder in
                let file = folder.url.appending(path: "output")
                try output.write(to: file, atomically: true, encoding: .utf8)
                return try await Self.texts(texts, in: file)
            }
        }

        /// Which of the texts stand in a file or a folder, as they are or as the digits that PostgreSQL prints bytes as.
        ///
        /// By grep: it looks for all of them at once, where hundreds of megabytes would otherwise be read for each.
        private static func texts(_ texts: [String], in place: URL) async throws -> Set<String> {
            try await Folder.with { folder in
                let patterns = folder.url.appending(path: "patterns")
                let forms = texts.flatMap { [$0, $0.hexadecimal] }
                try (forms.joined(separator: "\n") + "\n").write(to: patterns, atomically: true, encoding: .utf8)
                let found = try await output(
                    of: "grep", ["-r", "-a", "-o", "-h", "-F", "-f", patterns.path, place.path], accepting: [0, 1])
                let words = Set(found.split(separator: "\n").map(String.init))
                return Set(texts.filter { words.contains($0) || words.contains($0.hexadecimal) })
            }
        }

        private static let script = root.appending(path: "Tests/CommunitySafetyPostgreSQLTests/server.sh").path

        private static func output(
            of program: String, _ arguments: [String], accepting statuses: [Int32] = [0]
        ) async throws -> String {
            try await withCheckedThrowingContinuation { continuation in
                Thread.detachNewThread {
                    let process = Process()
                    let pipe = Pipe()
                    process.executableURL = URL(filePath: "/usr/bin/env")
                    process.arguments = ["LC_ALL=C", program] + arguments
                    process.standardOutput = pipe
                    process.standardInput = FileHandle.nullDevice
                    do {
                        try process.run()
                        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                        process.waitUntilExit()
                        guard statuses.contains(process.terminationStatus) else { throw Failure(program: program) }
                        continuation.resume(returning: text.trimmingCharacters(in: .newlines))
                    } catch {
                        continuation.resume(throwing: error)
                    }
                }
            }
        }

        private struct Failure: Error {
            let program: String
        }
    }
#endif
