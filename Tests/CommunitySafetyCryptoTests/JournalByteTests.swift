#if Crypto
    import Foundation
    import SafetyModel
    import SafetyStorage
    import SeededRandom
    import Testing

    /// One byte altered anywhere in a journal, or in what a record holds, is found.
    @Suite struct JournalByteTests {
        @Test(arguments: 0..<6 as Range<UInt64>) func anyAlteredByteOfAJournalIsFound(seed: UInt64) async throws {
            var dice = SeededGenerator(seed: seed)
            let store = try await Self.randomHistory(using: &dice)
            let entries = try await store.entries()
            #expect(Self.report(on: entries).isSound, "seed \(seed)")
            #expect(try await store.verifyJournal(of: "wexley", sealing: sealing).isSound, "seed \(seed)")
            var altered = 0
            for (index, entry) in entries.enumerated() {
                for forgery in try Self.forgeries(of: entry, using: &dice) {
                    var forged = entries
                    forged[index] = forgery.entry
                    altered += 1
                    #expect(!Self.report(on: forged).isSound, "seed \(seed), entry \(index + 1), \(forgery.field)")
                }
            }
            // Eight members of the entry and the audit, and more for each change.
            #expect(altered > entries.count * 9, "seed \(seed)")
        }

        @Test(arguments: 0..<6 as Range<UInt64>) func anyAlteredByteOfARecordIsFound(seed: UInt64) async throws {
            var dice = SeededGenerator(seed: seed)
            let store = try await Self.randomHistory(using: &dice)
            var altered = 0
            for entry in try await store.entries() {
                for change in entry.receipt.changes where change.verb != .reserve {
                    let found = try await store.record(change.key, at: change.revision)
                    guard let found, let envelope = found.envelope, let salt = found.salt else { continue }
                    for (field, forged) in Self.forgeries(of: found, envelope, salt, using: &dice) {
                        var tampered = try await TamperedStore(store)
                        let revision = found.revision
                        tampered.instead = { key, _, found in
                            key == forged.key && found?.revision == revision ? forged : found
                        }
                        altered += 1
                        let findings = try await tampered.report().findings
                        #expect(findings.contains { $0.key == change.key }, "seed \(seed), \(change.key), \(field)")
                    }
                }
            }
            #expect(altered > 20, "seed \(seed)")
        }

        private static func report(on entries: [JournalEntry]) -> JournalReport {
            var walk = JournalVerification(of: "wexley", sealing: sealing)
            walk.read(entries)
            return walk.report
        }

        /// Puts, ends, redactions and erasures of a few records, among them texts that only Unicode thinks alike.
        static func randomHistory(using dice: inout SeededGenerator, sealedFrom first: Int = 0) async throws
            -> MemoryStore
        {
            let store = MemoryStore(sealing: sealing)
            for number in 0..<Int.random(in: 8...16, using: &dice) {
                var operations: [SafetyStorage.Operation] = []
                for id in ["a", "b", "caf\u{e9}", "d/e"] where Bool.random(using: &dice) {
                    let content = note(
                        String(repeating: "x", count: Int.random(in: 1...40, using: &dice)),
                        terms: (0..<Int.random(in: 0...3, using: &dice)).map { IndexTerm("t\($0)", "v\(number)") })
                    let latest = try await store.record(key(id))
                    if latest?.state == .erased { continue }
                    let options: [SafetyStorage.Operation] =
                        latest == nil
                        ? [.put(key(id), content)]
                        : [
                            .put(key(id), content), .put(key(id), content), .put(key(id), content), .end(key(id)),
                            .end(key(id)), .redact(key(id), leaving: content),
                        ] + (id == "a" ? [.erase(key(id))] : [])
                    operations.append(options[Int.random(in: 0..<options.count, using: &dice)])
                }
                if let put = operations.first(where: { $0.verb == .put }) {
                    operations.append(.reserve(UniqueKey("u", "\(number)"), for: put.key))
                }
                _ = try await store.commit(batch("c\(number)", operations, after: Int64(number)))
            }
            return store
        }

        /// The entry with one byte of one member altered, once for each member.
        private static func forgeries(
            of entry: JournalEntry, using dice: inout SeededGenerator
        ) throws -> [(field: String, entry: JournalEntry)] {
            let json = try JSONSerialization.jsonObject(with: Data(try entry.jsonLine().utf8))
            var forgeries: [(String, JournalEntry)] = []
            for path in paths(in: json) {
                // A byte that leaves nothing readable is found by whoever reads it; another is tried then.
                for _ in 0..<40 {
                    let forged = replaced(json, at: path[...]) { altered($0, using: &dice) }
                    let line = String(
                        decoding: try JSONSerialization.data(withJSONObject: forged, options: .sortedKeys),
                        as: UTF8.self)
                    guard let read = try? JournalEntry(jsonLine: line), try read.jsonLine() != entry.jsonLine() else {
                        continue
                    }
                    forgeries.append((path.joined(separator: "."), read))
                    break
                }
            }
            return forgeries
        }

        private static func paths(in json: Any) -> [[String]] {
            switch json {
            case let object as [String: Any]:
                object.keys.sorted().flatMap { key in paths(in: object[key] ?? 0).map { [key] + $0 } }
            case let list as [Any]:
                list.indices.flatMap { index in paths(in: list[index]).map { [String(index)] + $0 } }
            default: [[]]
            }
        }

        private static func replaced(_ json: Any, at path: ArraySlice<String>, by other: (Any) -> Any) -> Any {
            guard let step = path.first else { return other(json) }
            if var object = json as? [String: Any] {
                object[step] = object[step].map { replaced($0, at: path.dropFirst(), by: other) }
                return object
            }
            if var list = json as? [Any], let index = Int(step) {
                list[index] = replaced(list[index], at: path.dropFirst(), by: other)
                return list
            }
            return json
        }

        private static func altered(_ leaf: Any, using dice: inout SeededGenerator) -> Any {
            if let text = leaf as? String {
                if let verb = Verb(rawValue: text) {
                    return Verb.allCases.filter { $0 != verb }.randomElement(using: &dice)?.rawValue ?? text
                }
                var bytes = Array(text.utf8)
                guard let index = bytes.indices.randomElement(using: &dice) else { return "x" }
                let other: [UInt8] = Array("0123456789abcdefZT-:. ".utf8)
                bytes[index] = other.randomElement(using: &dice) ?? 0x78
                return String(decoding: bytes, as: UTF8.self)
            }
            let number = (leaf as? Int) ?? 0
            return number ^ (1 << Int.random(in: 0..<16, using: &dice))
        }

        private static func forgeries(
            of record: StoredRecord, _ envelope: Envelope, _ salt: [UInt8], using dice: inout SeededGenerator
        ) -> [(String, StoredRecord)] {
            func flipped(_ bytes: [UInt8]) -> [UInt8] {
                var bytes = bytes
                guard let index = bytes.indices.randomElement(using: &dice) else { return [0] }
                bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
                return bytes
            }
            func forged(_ envelope: Envelope, _ salt: [UInt8]) -> StoredRecord {
                StoredRecord(
                    key: record.key, revision: record.revision, state: record.state, envelope: envelope,
                    changed: record.changed, salt: salt)
            }
            func other(payload: [UInt8]? = nil, version: Int? = nil, terms: [IndexTerm]? = nil) -> Envelope {
                Envelope(
                    schemaVersion: version ?? envelope.schemaVersion, payload: payload ?? envelope.payload,
                    terms: terms ?? envelope.terms)
            }
            var forgeries = [
                ("payload", forged(other(payload: flipped(envelope.payload)), salt)),
                ("version", forged(other(version: 3), salt)), ("salt", forged(envelope, flipped(salt))),
                ("term", forged(other(terms: envelope.terms + [IndexTerm("z", "")]), salt)),
            ]
            if let term = envelope.terms.first {
                let rest = Array(envelope.terms.dropFirst())
                forgeries.append(("term gone", forged(other(terms: rest), salt)))
                forgeries.append(
                    ("term value", forged(other(terms: [IndexTerm(term.name, term.value + "1")] + rest), salt)))
                forgeries.append(
                    ("term name", forged(other(terms: [IndexTerm(term.name + "1", term.value)] + rest), salt)))
            }
            return forgeries
        }
    }
#endif
