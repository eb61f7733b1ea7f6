#if Crypto
    import CommunitySafetyCrypto
    import CommunitySafetySQLite
    import Foundation
    import SafetyModel
    import SafetyStorage
    import Testing

    /// Marked values planted for everything personal in every kind of record, and every output searched for them.
    @Suite struct PlantedMarkerTests {
        private static let fixtures = root.appending(path: "Tests/SafetyModelTests/Fixtures")

        /// A record of each kind, put, and what was planted in it.
        private struct Planting {
            var markers = Markers()
            var keys: [(kind: MarkedKind, key: RecordKey)] = []
            var texts: [String] { markers.planted }
        }

        private func plant(in store: any RecordStore) async throws -> Planting {
            var planting = Planting()
            for kind in MarkedKind.all {
                let files = try FileManager.default.contentsOfDirectory(atPath: Self.fixtures.path).sorted()
                    .filter { $0.hasSuffix(".json") && $0.prefix { $0 != "." } == kind.name }
                for (number, file) in files.enumerated() {

                    let data = try await planting.markers.plant(
                        in: Data(contentsOf: Self.fixtures.appending(path: file))
                    ) { data in
                        try await kind.put(data, MemoryStore(), "try") != nil
                    }
                    // Fixtures of one kind may share an id; the first of it is enough.
                    let command = CommandKey(rawValue: "put-\(kind.name)-\(number)")
                    do {
                        let key = try await kind.put(data, store, command)
                        planting.keys.append((kind, try #require(key, "\(file) is not read")))
                    } catch let error as StorageError where error.code == .conflict {
                        #expect(!planting.texts.contains { "\(error)".contains($0) })
                    }
                }
            }
            return planting
        }

        @Test func everyKindIsPlanted() throws {
            let sources = root.appending(path: "Sources/SafetyStorage/Typed")
            var storable: Set<String> = []
            for file in try FileManager.default.contentsOfDirectory(atPath: sources.path) {
                let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
                for match in text.matches(of: /extension (?:\w+\.)?(\w+): Storable\b/) {
                    storable.insert(String(match.1))
                }
            }
            #expect(storable.subtracting(MarkedKind.all.map(\.name)).sorted() == [], "MarkedKind.all leaves these out")
        }

        @Test func nothingPersonalIsInClearAndNothingReadableAfterErasure() async throws {
            try await Folder.with { folder in
                try await Folder.with { vaultFolder in
                    let inner = try SQLiteStore(path: folder.path("records"), sealing: sealing)
                    let keys = try SQLiteStore(path: vaultFolder.path("keys"), sealing: sealing)
                    let master = MasterKey(version: "1", SecretKey())
                    let store = SealedStore(inner, keys: storedVault(in: keys, under: master))
                    let planting = try await plant(in: store)
                    let texts = planting.texts
                    // So that a search which finds nothing has had something to find.
                    #expect(texts.count > 50)
                    try await checkOutputs(of: store, inner, planting)
                    try await checkErrors(of: inner, planting)
                    #expect(try folder.files(holding: texts) == [])
                    #expect(try vaultFolder.files(holding: texts) == [])

                    try await Folder.with { backups in
                        try copy(folder, to: backups)
                        #expect(try backups.contents().count >= 1)
                        let hashes = try await personalHashes(in: inner, planting)
                        #expect(hashes.count > 5)
                        #expect(try folder.files(holding: hashes).contains("records"))
                        for (number, entry) in planting.keys.enumerated() {
                            _ = try await store.commit(batch("erase-\(number)", [.erase(entry.key)]))
                        }
                        try await inner.removeTraces()
                        try await keys.removeTraces()
                        #expect(try folder.files(holding: texts + hashes) == [])
                        #expect(try vaultFolder.files(holding: texts) == [])
                        let report = try await store.verifyJournal(of: "wexley", sealing: sealing)
                        #expect(report.isSound, "\(report)")

                        // The copy made before still has every payload, and no key opens one.
                        let old = SealedStore(
                            try SQLiteStore(path: backups.path("records"), sealing: sealing),
                            keys: storedVault(in: keys, under: master))
                        for entry in planting.keys {
                            let error = await refusal { _ = try await entry.kind.load(entry.key, old) }
                            #expect(error?.code == .corrupt, "\(entry.key)")
                        }
                        #expect(try backups.files(holding: texts) == [])
                    }
                }
            }
        }

        /// Without encryption an erasure and ``SQLiteStore/removeTraces()`` leave nothing either, but for older
        /// backups.
        @Test func aPlainStoreShowsAllUntilItIsErased() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("records"), sealing: sealing)
                let planting = try await plant(in: store)
                let texts = planting.texts
                let bytes = try folder.contents()
                // So the search finds what is there to be found.
                for text in texts {
                    #expect(bytes.contains { $0.value.range(of: Data(text.utf8)) != nil }, "\(text)")
                }
                let lines = try await journalLines(of: store)
                #expect(!texts.contains { text in lines.contains { $0.contains(text) } })
                for (number, entry) in planting.keys.enumerated() {
                    _ = try await store.commit(batch("erase-\(number)", [.erase(entry.key)]))
                }
                try await store.removeTraces()
                #expect(try folder.files(holding: texts) == [])
                try await Folder.with { backups in
                    try copy(folder, to: backups)
                    #expect(try backups.files(holding: texts) == [])
                }
                #expect(try await store.verifyJournal(of: "wexley", sealing: sealing).isSound)
            }
        }

        private func copy(_ folder: Folder, to other: Folder) throws {
            for (name, data) in try folder.contents() { try data.write(to: other.url.appending(path: name)) }
        }

        private func journalLines(of store: any RecordStore) async throws -> [String] {
            var lines: [String] = []
            try await store.exportJournal(of: "wexley") { lines.append($0) }
            for entry in try await store.entries() { lines.append("\(entry) \(String(reflecting: entry))") }
            return lines
        }

        private func personalHashes(in store: any RecordStore, _ planting: Planting) async throws -> [String] {
            var hashes: [String] = []
            for entry in planting.keys {
                let terms = try await store.record(entry.key)?.envelope?.terms ?? []
                hashes += terms.filter { $0.name.hasPrefix("personal:") }.map(\.value)
            }
            return hashes
        }

        /// What the store within keeps, what the journal says, and what an entity shows of itself.
        private func checkOutputs(of store: SealedStore, _ inner: any RecordStore, _ planting: Planting) async throws {
            var outputs = try await journalLines(of: store)
            for entry in planting.keys {
                let kept = try #require(try await inner.record(entry.key))
                outputs.append("\(kept) \(String(reflecting: kept))")
                outputs.append(String(decoding: kept.envelope?.payload ?? [], as: UTF8.self))
                outputs.append(try #require(try await entry.kind.load(entry.key, store)))
            }
            outputs.append("\(try await store.verifyJournal(of: "wexley", sealing: sealing))")
            outputs.append("\(store) \(String(reflecting: store))")
            for text in planting.texts {
                #expect(!outputs.contains { $0.contains(text) }, "\(text) is shown")
            }
        }

        /// Errors of all kinds: refused, altered, under a wrong key, of another schema, not decodable, not disclosed.
        private func checkErrors(of inner: any RecordStore, _ planting: Planting) async throws {
            var errors: [String] = []
            func gather(_ work: () async throws -> Void) async {
                do { try await work() } catch { errors.append("\(error) \(String(reflecting: error))") }
            }
            let stranger = SealedStore(
                inner, keys: storedVault(in: MemoryStore(), under: MasterKey(version: "1", SecretKey())))
            let scratch = MemoryStore(sealing: sealing)
            let sealed = SealedStore(scratch, keys: MemoryKeyVault())
            for (number, entry) in planting.keys.enumerated() {
                await gather { _ = try await entry.kind.load(entry.key, stranger) }
                let text = planting.texts[number % planting.texts.count]
                let broken = Envelope(schemaVersion: 1, payload: Array("{\"id\":\"\(text)\",\"name\":\"\(text)\"".utf8))
                let wrong = Envelope(schemaVersion: 1, payload: Array("{\"id\":\"\(text)\",\"name\":\"\(text)\"}".utf8))
                let newer = Envelope(schemaVersion: 99, payload: wrong.payload)
                for (step, envelope) in [broken, wrong, newer].enumerated() {
                    _ = try await sealed.commit(batch("s\(number)-\(step)", [.put(entry.key, envelope)]))
                    await gather { _ = try await entry.kind.load(entry.key, sealed) }
                    await gather {
                        _ = try await sealed.commit(batch("x", [.put(entry.key, wrong)], given: [.absent(entry.key)]))
                    }
                    await gather {
                        _ = try await sealed.commit(batch("s\(number)-\(step)", [.put(entry.key, note(text))]))
                    }
                }
                let kept = try #require(try await scratch.record(entry.key)?.envelope)
                let altered = Envelope(
                    schemaVersion: 99, payload: kept.payload.dropLast() + [kept.payload.last.map { ~$0 } ?? 0])
                _ = try await scratch.commit(batch("a\(number)", [.put(entry.key, altered)]))
                await gather { _ = try await entry.kind.load(entry.key, sealed) }
            }
            let victim = Victim(
                id: .init(high: 9, low: 9), kind: .person, name: Personal(planting.texts[0], purpose: .victimSupport))
            await gather {
                _ = try await sealed.put(
                    victim, in: "wexley", after: nil,
                    disclosing: Disclosure(for: [.speedWatch], upTo: .personal, reason: "test"), as: "d", audit: audit,
                    at: start)
            }
            await gather {
                _ = try await MemoryStore().page(of: Victim.self, in: "wexley", havingPersonal: victim.personalTerms)
            }
            #expect(errors.count > planting.keys.count * 8)
            for text in planting.texts { #expect(!errors.contains { $0.contains(text) }, "\(text) is in an error") }
        }
    }
#endif
