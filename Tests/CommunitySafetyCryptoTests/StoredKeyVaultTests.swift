#if Crypto && SQLite
    import CommunitySafetyCrypto
    import CommunitySafetySQLite
    import Foundation
    import SafetyStorage
    import Testing

    /// What only the vault over a store has: master keys, and nothing left of what was destroyed.
    @Suite struct StoredKeyVaultTests {
        private let name = ContentKeyName(key("a"), generation: 1)

        @Test func theKeysOutlastTheVault() async throws {
            let keys = MemoryStore()
            let master = MasterKey(version: "1", SecretKey())
            let made = try await storedVault(in: keys, under: master).makeContentKeys([name])
            #expect(try await storedVault(in: keys, under: master).contentKey(name) == made[name])
        }

        @Test func anotherMasterKeyOpensNothing() async throws {
            let keys = MemoryStore()
            _ = try await storedVault(in: keys, under: MasterKey(version: "1", SecretKey())).makeContentKeys([name])
            let stranger = storedVault(in: keys, under: MasterKey(version: "1", SecretKey()))
            #expect(await refusal { _ = try await stranger.contentKey(name) }?.code == .corrupt)
            let later = storedVault(in: keys, under: MasterKey(version: "2", SecretKey()))
            #expect(await refusal { _ = try await later.contentKey(name) }?.code == .unavailable)
        }

        /// A wrapped key is bound to its place, so it cannot be put in that of another.
        @Test func aWrappedKeyInAnothersPlaceDoesNotOpen() async throws {
            let keys = MemoryStore()
            let vault = storedVault(in: keys, under: MasterKey(version: "1", SecretKey()))
            _ = try await vault.makeContentKeys([name, ContentKeyName(key("b"), generation: 1)])
            let page = try await keys.records(matching: RecordQuery("wrapped-key", in: "wexley"))
            let (one, other) = (page.records[0], page.records[1])
            let envelope = try #require(one.envelope)
            let text = String(decoding: try #require(other.envelope).payload, as: UTF8.self)
            let swapped = text.replacing("\"id\":\"b\"", with: "\"id\":\"a\"")
            #expect(swapped != text)
            _ = try await keys.commit(
                batch(
                    "swap",
                    [.put(one.key, Envelope(schemaVersion: 1, payload: Array(swapped.utf8), terms: envelope.terms))]))
            #expect(await refusal { _ = try await vault.contentKey(name) }?.code == .corrupt)
        }

        @Test func afterARotationTheFormerMasterKeyIsNotNeeded() async throws {
            let keys = MemoryStore()
            let (old, new) = (MasterKey(version: "1", SecretKey()), MasterKey(version: "2", SecretKey()))
            let before = storedVault(in: keys, under: old)
            let names = Set((0..<250).map { ContentKeyName(key("\($0)"), generation: 1) })
            let made = try await before.makeContentKeys(names)
            let index = try await before.indexKey(of: "wexley")
            let both = storedVault(in: keys, under: new, formerly: [old])
            #expect(
                try await both.contentKey(ContentKeyName(key("7"), generation: 1))
                    == made[.init(key("7"), generation: 1)])
            #expect(try await both.rewrapKeys(in: "wexley") == 251)
            #expect(try await both.rewrapKeys(in: "wexley") == 0)
            let after = storedVault(in: keys, under: new)
            for name in names { #expect(try await after.contentKey(name) == made[name]) }
            #expect(try await after.indexKey(of: "wexley") == index)
            #expect(await refusal { _ = try await before.contentKey(names.min() ?? name) }?.code == .unavailable)
        }

        /// To destroy a key nobody needs to be able to use it.
        @Test func keysThatCannotBeReadAreDestroyed() async throws {
            let keys = MemoryStore()
            let vault = storedVault(in: keys, under: MasterKey(version: "1", SecretKey()))
            _ = try await vault.makeContentKeys([name, ContentKeyName(key("a"), generation: 2)])
            _ = try await vault.indexKey(of: "wexley")
            for record in try await keys.records(matching: RecordQuery("wrapped-key", in: "wexley")).records {
                _ = try await keys.commit(
                    batch(
                        "w\(record.key.id)",
                        [.put(record.key, note("no key", terms: record.envelope?.terms ?? []))]))
            }
            let another = storedVault(in: keys, under: MasterKey(version: "2", SecretKey()))
            try await another.destroyContentKeys(of: key("a"), before: 2)
            let left = try await keys.records(matching: RecordQuery("wrapped-key", in: "wexley")).records
            #expect(left.map(\.key.id) == ["content/4/note/a/2", "index"])
            try await another.destroyContentKeys(of: key("a"), before: nil)
            try await another.destroyIndexKey(of: "wexley")
            #expect(try await keys.records(matching: RecordQuery("wrapped-key", in: "wexley")).records == [])
        }

        /// In the file, its log and a copy made afterwards.
        @Test func nothingIsLeftOfADestroyedOrRewrappedKey() async throws {
            try await Folder.with { folder in
                let keys = try SQLiteStore(path: folder.path("vault"))
                let recorder = RecordingMaster(MasterKey(version: "1", SecretKey()))
                let vault = storedVault(in: keys, under: recorder)
                let other = ContentKeyName(key("b"), generation: 1)
                let made = try await vault.makeContentKeys([name, other])
                let wrapped = await recorder.wrapped
                #expect(wrapped.count == 2)
                func isThere(_ bytes: [UInt8]) throws -> Bool {
                    // As JSON has it, which escapes slashes or does not.
                    let text = Data(bytes).base64EncodedString()
                    return try !folder.files(holding: [text, text.replacing("/", with: "\\/")]).isEmpty
                }
                #expect(try wrapped.allSatisfy(isThere))
                let clear = made.values.map { key in key.withBytes { Data($0) } }
                func showsAKey() throws -> Bool {
                    try folder.contents().values.contains { file in clear.contains { file.range(of: $0) != nil } }
                }
                #expect(try !showsAKey())
                try await vault.destroyContentKeys(of: name.record, before: nil)
                let rotated = storedVault(
                    in: keys, under: MasterKey(version: "2", SecretKey()), formerly: [recorder])
                try await rotated.rewrapKeys(in: "wexley")
                try await keys.removeTraces()
                #expect(try !wrapped.contains(where: isThere))
                #expect(try !showsAKey())
                #expect(try await rotated.contentKey(other) == made[other])
            }
        }
    }

    /// A master key that remembers what it wrapped.
    private actor RecordingMaster: KeyWrapping {
        nonisolated let version = "1"
        private let master: MasterKey
        private(set) var wrapped: [[UInt8]] = []

        init(_ master: MasterKey) { self.master = master }

        func wrapped(_ key: SecretKey, binding: [UInt8]) async throws -> [UInt8] {
            let bytes = try master.wrapped(key, binding: binding)
            wrapped.append(bytes)
            return bytes
        }

        func unwrapped(_ bytes: [UInt8], binding: [UInt8]) async throws -> SecretKey {
            try master.unwrapped(bytes, binding: binding)
        }
    }
#endif
