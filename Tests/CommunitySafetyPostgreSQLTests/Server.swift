#if PostgreSQL
    import Foundation
    import Testing

    /// The server that the tests may use, as the environment names it; see `server.sh`.
    struct Server {
        /// A connection string of libpq.
        let address: String
        /// Where it was made, to stop and start it; nil for a server that is only lent.
        let folder: String?

        /// True where there is a server to test with.
        static var isThere: Bool { ProcessInfo.processInfo.environment["SAFETY_PG_URL"] != nil }

        static func required() throws -> Server {
            let environment = ProcessInfo.processInfo.environment
            return Server(
                address: try #require(environment["SAFETY_PG_URL"]), folder: environment["SAFETY_PG_FOLDER"])
        }

        /// Another one, which a test may stop and start as it likes, and must take `down`.
        static func own() async throws -> Server {
            let folder = FileManager.default.temporaryDirectory.appending(path: "pg-\(UUID().uuidString)").path
            let lent = Server(address: "", folder: folder)
            try await lent.script("up")
            let port = try String(contentsOfFile: folder + "/port", encoding: .utf8)
                .trimmingCharacters(in: .newlines)
            return Server(address: "postgresql://safety@127.0.0.1:\(port)/postgres", folder: folder)
        }

        /// What psql answers, a row a line and a bar between columns; a program that knows nothing of the kit.
        @discardableResult
        func ask(_ sql: String) async throws -> String {
            try await Self.output(
                of: "psql",
                [
                    "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", address, "-c", "SET client_min_messages = warning",
                    "-c", sql,
                ])
        }

        /// Runs a file of statements.
        func run(file: String) async throws {
            _ = try await Self.output(of: "psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-1", "-f", file, address])
        }

        /// Runs the server's script.
        func script(_ verb: String) async throws {
            let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "server.sh").path
            _ = try await Self.output(of: "bash", [script, verb, try #require(folder)])
        }

        /// What a program prints, which must succeed.
        static func output(of program: String, _ arguments: [String]) async throws -> String {
            try await withCheckedThrowingContinuation { continuation in
                Thread.detachNewThread {
                    let process = Process()
                    let pipe = Pipe()
                    process.executableURL = URL(filePath: "/usr/bin/env")
                    process.arguments = [program] + arguments
                    process.standardOutput = pipe
                    process.standardInput = FileHandle.nullDevice
                    do {
                        try process.run()
                        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                        process.waitUntilExit()
                        guard process.terminationStatus == 0 else { throw Failure(program: program) }
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
