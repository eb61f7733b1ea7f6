#if Crypto
    import CommunitySafetyCrypto
    import Foundation
    import SafetyModel
    import SafetyStorage
    import Testing

    /// A record of each kind, put, with everything personal in it marked; and every output that is searched for that.
    struct Planting {
        private var markers = Markers()
        private(set) var entries: [(kind: MarkedKind, key: RecordKey)] = []
        /// What was planted.
        var texts: [String] { markers.planted }
        /// What was planted, and the small letters that are hashed in its place: nothing of it may be found.
        var forms: [String] { texts + texts.map { $0.lowercased() } }

        private static let fixtures = root.appending(path: "Tests/SafetyModelTests/Fixtures")

        /// Puts them all.
        init(in store: any RecordStore) async throws {
            for kind in MarkedKind.all {
                let files = try FileManager.default.contentsOfDirectory(atPath: Self.fixtures.path).sorted()
                    .filter { $0.hasSuffix(".json") && $0.prefix { $0 != "." } == kind.name }
                for (number, file) in files.enumerated() {
                    let data = try await markers.plant(in: Data(contentsOf: Self.fixtures.appending(path: file))) {
                        try await kind.put($0, MemoryStore(), "try") != nil
                    }
                    // Fixtures of one kind may share an id; the first of it is enough.
                    let command = CommandKey(rawValue: "put-\(kind.name)-\(number)")
                    do {
                        let key = try await kind.put(data, store, command)
                        entries.append((kind, try #require(key, "\(file) is not read")))
                    } catch let error as StorageError where error.code == .conflict {
                        expectSilence(of: ["\(error) \(String(reflecting: error))"])
                    }
                }
            }
            // So that a search which finds nothing has had something to find.
            #expect(texts.count > 50)
        }

        /// Nothing that was planted is in any of them, as it is or as its bytes are printed.
        func expectSilence(of outputs: [String], _ sourceLocation: SourceLocation = #_sourceLocation) {
            let beginnings = Set(forms.map { String($0.prefix(6)) })
            // All begin alike, and looking for each in everything would take minutes.
            let suspects = outputs.filter { $0.shows(anyOf: beginnings) }
            for text in forms where suspects.contains(where: { $0.shows(anyOf: [text]) }) {
                Issue.record("\(text) is shown", sourceLocation: sourceLocation)
            }
        }

        /// Takes the content of every second record away, but for one word.
        func redactHalf(in store: any RecordStore) async throws {
            for (number, entry) in entries.enumerated() where number.isMultiple(of: 2) {
                _ = try await store.commit(batch("redact-\(number)", [.redact(entry.key, leaving: note("less"))]))
            }
        }

        /// Erases all that was put.
        func erase(from store: any RecordStore) async throws {
            for (number, entry) in entries.enumerated() {
                _ = try await store.commit(batch("erase-\(number)", [.erase(entry.key)]))
            }
        }

        /// The keyed hashes by which the records are found.
        func personalHashes(in store: any RecordStore) async throws -> [String] {
            var hashes: [String] = []
            for entry in entries {
                let terms = try await store.record(entry.key)?.envelope?.terms ?? []
                hashes += terms.filter { $0.name.hasPrefix("personal:") }.map(\.value)
            }
            #expect(hashes.count > 5)
            return hashes
        }
    }

    // MARK: - Outputs

    extension Planting {
        /// The journal, as it is exported and as it is printed.
        static func journalLines(of store: any RecordStore) async throws -> [String] {
            var lines: [String] = []
            try await store.exportJournal(of: "wexley") { lines.append($0) }
            for entry in try await store.entries() { lines.append("\(entry) \(String(reflecting: entry))") }
            return lines
        }

        /// What the store within keeps and finds, what the journal says, and what an entity shows of itself.
        func expectSilence(of store: SealedStore, over inner: any RecordStore) async throws {
            var outputs = try await Self.journalLines(of: store)
            for entry in entries {
                let kept = try #require(try await inner.record(entry.key))
                let found = try await inner.records(
                    matching: RecordQuery(entry.key.kind, in: "wexley", having: kept.envelope?.terms ?? []))
                #expect(found.records.contains(kept))
                outputs.append("\(kept) \(String(reflecting: kept)) \(found) \(String(reflecting: found))")
                outputs.append(String(decoding: kept.envelope?.payload ?? [], as: UTF8.self))
                outputs.append(try #require(try await entry.kind.load(entry.key, store)))
                outputs += try await Self.openedOutputs(of: entry.key, in: store)
            }
            outputs.append("\(try await store.verifyJournal(of: "wexley", sealing: sealing))")
            outputs.append("\(store) \(String(reflecting: store))")
            outputs.append("\(inner) \(String(reflecting: inner))")
            expectSilence(of: outputs)
        }

        /// What is printed of a record once it is opened: itself, its page, the batch that would put it, and its content
        /// as a subject-access document has it.
        private static func openedOutputs(of key: RecordKey, in store: SealedStore) async throws -> [String] {
            let record = try #require(try await store.record(key))
            let envelope = try #require(record.envelope)
            let page = try await store.records(matching: RecordQuery(key.kind, in: "wexley"))
            #expect(page.records.contains(record))
            let put = try batch("again", [.put(key, envelope), .redact(Self.other, leaving: envelope)])
            let content = try JSONDecoder().decode(DisclosedContent.self, from: Data(envelope.payload))
            return printed(record) + printed(page) + printed(put) + printed(content)
        }

        private static var other: RecordKey { key("other") }

        private static func printed(_ value: Any) -> [String] {
            var dumped = ""
            dump(value, to: &dumped)
            // A dump has each byte on a line of its own.
            let numbers = dumped.split { !$0.isNumber }.joined(separator: ", ")
            return ["\(value) \(String(reflecting: value))", dumped, numbers]
        }

        /// Errors of all kinds: refused, altered, under a wrong key, of another schema, not decodable, not disclosed.
        ///
        /// - Parameters:
        ///   - inner: where the records are.
        ///   - scratch: an empty sealed store, for what is not well-formed.
        func expectSilentErrors(of inner: any RecordStore, and scratch: any RecordStore) async throws {
            var errors = Errors()
            let stranger = SealedStore(
                inner, keys: storedVault(in: MemoryStore(), under: MasterKey(version: "1", SecretKey())))
            let sealed = SealedStore(scratch, keys: MemoryKeyVault())
            for (number, entry) in entries.enumerated() {
                await errors.gather { _ = try await entry.kind.load(entry.key, stranger) }
                let text = texts[number % texts.count]
                let broken = Envelope(schemaVersion: 1, payload: Array("{\"id\":\"\(text)\",\"name\":\"\(text)\"".utf8))
                let wrong = Envelope(schemaVersion: 1, payload: Array("{\"id\":\"\(text)\",\"name\":\"\(text)\"}".utf8))
                let newer = Envelope(schemaVersion: 99, payload: wrong.payload)
                for (step, envelope) in [broken, wrong, newer].enumerated() {
                    _ = try await sealed.commit(batch("s\(number)-\(step)", [.put(entry.key, envelope)]))
                    await errors.gather { _ = try await entry.kind.load(entry.key, sealed) }
                    await errors.gather {
                        _ = try await sealed.commit(batch("x", [.put(entry.key, wrong)], given: [.absent(entry.key)]))
                    }
                    await errors.gather {
                        _ = try await sealed.commit(batch("s\(number)-\(step)", [.put(entry.key, note(text))]))
                    }
                }
                let kept = try #require(try await scratch.record(entry.key)?.envelope)
                let altered = Envelope(
                    schemaVersion: 99, payload: kept.payload.dropLast() + [kept.payload.last.map { ~$0 } ?? 0])
                _ = try await scratch.commit(batch("a\(number)", [.put(entry.key, altered)]))
                await errors.gather { _ = try await entry.kind.load(entry.key, sealed) }
            }
            await gatherUndisclosed(from: sealed, into: &errors)
            try await gatherUniqueKeys(of: sealed, into: &errors)
            #expect(errors.texts.count > entries.count * 8)
            expectSilence(of: errors.texts)
        }

        private func gatherUndisclosed(from sealed: SealedStore, into errors: inout Errors) async {
            let victim = Victim(
                id: .init(high: 9, low: 9), kind: .person, name: Personal(texts[0], purpose: .victimSupport))
            await errors.gather {
                _ = try await sealed.put(
                    victim, in: "wexley", after: nil,
                    disclosing: Disclosure(for: [.speedWatch], upTo: .personal, reason: "test"), as: "d", audit: audit,
                    at: start)
            }
            await errors.gather {
                _ = try await MemoryStore().page(of: Victim.self, in: "wexley", havingPersonal: victim.personalTerms)
            }
        }

        /// What only one may have is given to two, as a keyed hash.
        private func gatherUniqueKeys(of sealed: SealedStore, into errors: inout Errors) async throws {
            let blinding = try #require(sealed.blinding)
            for (number, text) in texts.enumerated() {
                let name = PersonalTerm.name(Personal(text, purpose: .victimSupport))
                let hash = try #require(try await blinding.blinded([name], in: "wexley").first)
                for holder in ["first", "second"] {
                    let holder = key("\(holder)-\(number)")
                    await errors.gather {
                        _ = try await sealed.commit(
                            batch(
                                "unique-\(holder)",
                                [.put(holder, note(text)), .reserve(UniqueKey(hash.name, hash.value), for: holder)]))
                    }
                }
                let refused = errors.texts.last ?? ""
                #expect(refused.contains("conflict"), "\(refused)")
            }
        }
    }

    extension String {
        /// Its bytes as PostgreSQL prints them.
        var hexadecimal: String {
            utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }

        fileprivate func shows(anyOf texts: Set<String>) -> Bool {
            texts.contains { text in
                contains(text) || contains(text.hexadecimal)
                    || contains(text.utf8.map { "\($0)" }.joined(separator: ", "))
            }
        }
    }

    /// The errors that work has thrown, as they are printed.
    struct Errors {
        private(set) var texts: [String] = []

        mutating func gather(_ work: () async throws -> Void) async {
            do {
                try await work()
            } catch {
                var dumped = ""
                dump(error, to: &dumped)
                texts.append("\(error) \(String(reflecting: error)) \(dumped)")
            }
        }
    }
#endif
