#if Crypto
    import CivilTime
    import CommunitySafetyCrypto
    import Foundation
    import SafetyStorage
    import Testing

    /// Known answers that `Documentation/Journal/verify.py` computed from the written form alone.
    @Suite struct JournalVectorTests {
        private struct Vectors: Decodable {
            let contents: [Content]
        }

        private struct Content: Decodable {
            let key: RecordKey
            let revision: Int
            let salt: Digest
            let schemaVersion: Int
            let payload: Digest
            let terms: [IndexTerm]
            let commitment: Digest
        }

        private let folder = root.appending(path: "Documentation/Journal")

        private func exampleLines() throws -> [String] {
            try String(contentsOf: folder.appending(path: "example.jsonl"), encoding: .utf8)
                .split(separator: "\n").map(String.init)
        }

        @Test func commitmentsAreThoseOfTheScript() throws {
            let data = try Data(contentsOf: folder.appending(path: "vectors.json"))
            let vectors = try JSONDecoder().decode(Vectors.self, from: data)
            #expect(vectors.contents.count == 4)
            for content in vectors.contents {
                let envelope = Envelope(
                    schemaVersion: content.schemaVersion, payload: content.payload.bytes, terms: content.terms)
                let made = envelope.commitment(
                    for: content.key, at: Revision(content.revision), salt: content.salt.bytes, sealing: sealing)
                #expect(made == content.commitment, "\(content.key)")
            }
        }

        @Test func linksAreThoseOfTheScript() throws {
            let entries = try exampleLines().map { (line) throws(StorageError) in try JournalEntry(jsonLine: line) }
            #expect(entries.count == 6)
            var last: Digest?
            for entry in entries.dropFirst() {
                #expect(entry.link(after: last, sealing: sealing) == entry.link, "entry \(entry.position)")
                last = entry.link
            }
            var walk = JournalVerification(of: "wexley", sealing: sealing)
            walk.read(entries)
            #expect(walk.report.isSound)
            #expect(walk.report.sealedFrom == JournalPosition(2))
            #expect(walk.report.unsealed == [JournalPosition(1)...JournalPosition(1)])
        }

        @Test func aLineComesBackAsItWas() throws {
            for line in try exampleLines() {
                let entry = try JournalEntry(jsonLine: line)
                #expect(try JournalEntry(jsonLine: entry.jsonLine()) == entry)
            }
            #expect(throws: StorageError.self) { try JournalEntry(jsonLine: "{}") }
        }

        @Test(.enabled(if: Python.isThere)) func theScriptVerifiesWhatIsExported() async throws {
            let store = MemoryStore(sealing: sealing)
            for number in 0..<700 {
                _ = try await store.commit(
                    batch("caf\u{e9} \(number)", [.put(key("\(number % 7)"), note("x\(number)"))], after: Int64(number))
                )
            }
            _ = try await store.commit(batch("r", [.redact(key("1"), leaving: note("less")), .erase(key("2"))]))
            let checkpoint = try #require(try await store.checkpoint(of: "wexley"))
            var lines: [String] = []
            try await store.exportJournal(of: "wexley") { lines.append($0) }
            #expect(lines.count == 701)
            var rest: [String] = []
            try await store.exportJournal(of: "wexley", after: JournalPosition(699)) { rest.append($0) }
            #expect(rest == Array(lines.suffix(2)))
            let held = ["--checkpoint", "wexley", "701", "\(checkpoint.link)"]
            #expect(try Python.verify(lines, held) == "701 entries, link \(checkpoint.link)\nsound\n")
            #expect(try Python.verify(lines.dropLast(), held).hasSuffix("checkpoint 701: cut-off\n"))
            lines[300] = lines[300].replacing("clerk", with: "chief")
            #expect(try Python.verify(lines, held).hasSuffix("link-does-not-follow at entry 301\n"))
        }

        /// Before the year 1 and after 9999, and on days that only some years have.
        @Test(.enabled(if: Python.isThere)) func theScriptReadsAnyInstant() async throws {
            let store = MemoryStore(sealing: sealing)
            for (number, text) in [
                "2024-02-29T00:00:00Z", "0000-02-29T23:59:59.999Z", "0001-01-01T00:00:00Z", "1900-03-01T00:00:00.001Z",
                "9999-12-31T23:59:59Z",
            ].enumerated() {
                let instant = try Instant(text)
                for cycles in [-2000, -1, 0, 1, 25, 600] as [Int64] {
                    // As many milliseconds as 400 years have.
                    let moved = Instant(milliseconds: instant.milliseconds + cycles * 146_097 * 86_400_000)
                    _ = try await store.commit(
                        Batch(
                            CommandKey(rawValue: "c\(number) \(cycles)"), in: "wexley", operations: [], audit: audit,
                            at: moved))
                }
            }
            var lines: [String] = []
            try await store.exportJournal(of: "wexley") { lines.append($0) }
            #expect(lines.contains { $0.contains("\"+") } && lines.contains { $0.contains("\"-") })
            #expect(try Python.verify(lines, []).hasSuffix("sound\n"))
        }

        @Test(.enabled(if: Python.isThere)) func theScriptGivesTheCommittedFilesAgain() throws {
            #expect(
                try Data(Python.run(["--vectors"]).utf8) == Data(contentsOf: folder.appending(path: "vectors.json")))
            #expect(
                try Data(Python.run(["--example"]).utf8) == Data(contentsOf: folder.appending(path: "example.jsonl")))
        }
    }

    /// The script, where the machine has a Python to run it with.
    private enum Python {
        private static let program = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
            .first { FileManager.default.isExecutableFile(atPath: $0) }

        static var isThere: Bool { program != nil }

        static func run(_ arguments: [String]) throws -> String {
            let process = Process()
            process.executableURL = URL(filePath: try #require(program))
            process.arguments = [root.appending(path: "Documentation/Journal/verify.py").path] + arguments
            process.environment = ["PYTHONDONTWRITEBYTECODE": "1"]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return String(decoding: output, as: UTF8.self)
        }

        static func verify(_ lines: some Sequence<String>, _ arguments: [String]) throws -> String {
            let file = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID().uuidString).jsonl")
            defer { try? FileManager.default.removeItem(at: file) }
            try Data(Array(lines).joined(separator: "\n").utf8).write(to: file)
            return try run([file.path] + arguments)
        }
    }
#endif
