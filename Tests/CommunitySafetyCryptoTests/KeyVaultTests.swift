#if Crypto
    import CommunitySafetyCrypto
    import SafetyStorage
    import Testing

    /// The same promises of every vault.
    @Suite struct KeyVaultTests {
        enum Kind: CaseIterable, Sendable { case memory, stored }

        private func vault(_ kind: Kind) -> any KeyVault {
            switch kind {
            case .memory: MemoryKeyVault()
            case .stored: storedVault(in: MemoryStore(sealing: sealing), under: MasterKey(version: "1", SecretKey()))
            }
        }

        private func name(_ id: String, _ generation: Int = 1) -> ContentKeyName {
            ContentKeyName(key(id), generation: generation)
        }

        @Test(arguments: Kind.allCases) func aKeyIsMadeOnceAndReadAgain(_ kind: Kind) async throws {
            let vault = vault(kind)
            #expect(try await vault.contentKey(name("a")) == nil)
            let first = try await vault.makeContentKeys([name("a")])
            let both = try await vault.makeContentKeys([name("a"), name("b")])
            #expect(both[name("a")] == first[name("a")])
            #expect(both[name("b")] != both[name("a")])
            #expect(try await vault.contentKey(name("b")) == both[name("b")])
            #expect(try await vault.contentKey(name("b", 2)) == nil)
            #expect(try await vault.contentKey(.init(key("a", in: "herts"), generation: 1)) == nil)
        }

        @Test(arguments: Kind.allCases) func aDestroyedKeyIsNeverMadeAgain(_ kind: Kind) async throws {
            let vault = vault(kind)
            _ = try await vault.makeContentKeys([name("a"), name("a", 2), name("a", 3), name("ab")])
            try await vault.destroyContentKeys(of: key("a"), before: 3)
            #expect(try await vault.contentKeys(in: "wexley", after: nil, limit: 9) == [name("a", 3), name("ab")])
            let error = await refusal { _ = try await vault.makeContentKeys([name("a", 2)]) }
            #expect(error?.code == .keyDestroyed)
            try await vault.destroyContentKeys(of: key("a"), before: nil)
            try await vault.destroyContentKeys(of: key("a"), before: nil)
            #expect(try await vault.contentKey(name("a", 3)) == nil)
            #expect(try await vault.contentKey(name("ab")) != nil)
        }

        @Test(arguments: Kind.allCases) func anIndexKeyIsDestroyedForGood(_ kind: Kind) async throws {
            let vault = vault(kind)
            for partition in ["wexley", "never made"] as [Partition] {
                if partition == "wexley" { _ = try await vault.indexKey(of: partition) }
                try await vault.destroyIndexKey(of: partition)
                try await vault.destroyIndexKey(of: partition)
                #expect(await refusal { _ = try await vault.indexKey(of: partition) }?.code == .keyDestroyed)
            }
        }

        /// Texts that would run into each other without their lengths.
        @Test(arguments: Kind.allCases) func namesThatLookAlikeAreDifferent(_ kind: Kind) async throws {
            let vault = vault(kind)
            let one = ContentKeyName(RecordKey("wexley", "a", "b/c"), generation: 1)
            let other = ContentKeyName(RecordKey("wexley", "a/b", "c"), generation: 1)
            let keys = try await vault.makeContentKeys([one, other])
            #expect(keys[one] != keys[other])
            try await vault.destroyContentKeys(of: one.record, before: nil)
            #expect(try await vault.contentKey(other) == keys[other])
        }

        @Test(arguments: Kind.allCases) func theNamesComeInPages(_ kind: Kind) async throws {
            let vault = vault(kind)
            let names = Set((0..<25).map { name("\($0)") })
            _ = try await vault.makeContentKeys(names)
            _ = try await vault.indexKey(of: "wexley")
            _ = try await vault.makeContentKeys([.init(key("x", in: "herts"), generation: 1)])
            var found: [ContentKeyName] = []
            while case let page = try await vault.contentKeys(in: "wexley", after: found.last, limit: 10), !page.isEmpty
            {
                found += page
            }
            #expect(found.count == 25)
            #expect(Set(found) == names)
        }

        @Test(arguments: Kind.allCases) func callersAtOnceGetTheSameKeys(_ kind: Kind) async throws {
            let vault = vault(kind)
            let names = Set((0..<5).map { name("\($0)") })
            let made = try await withThrowingTaskGroup(of: [ContentKeyName: SecretKey].self) { group in
                for _ in 0..<20 { group.addTask { try await vault.makeContentKeys(names) } }
                return try await group.reduce(into: [[ContentKeyName: SecretKey]]()) { $0.append($1) }
            }
            #expect(made.count == 20)
            #expect(made.allSatisfy { $0 == made.first })
        }

        @Test(arguments: Kind.allCases) func eachPartitionHasItsIndexKey(_ kind: Kind) async throws {
            let vault = vault(kind)
            let first = try await vault.indexKey(of: "wexley")
            #expect(try await vault.indexKey(of: "wexley") == first)
            #expect(try await vault.indexKey(of: "herts") != first)
            try await vault.destroyIndexKey(of: "wexley")
            #expect(await refusal { _ = try await vault.indexKey(of: "wexley") }?.code == .keyDestroyed)
        }

        @Test func aKeyShowsNothingOfItself() throws {
            let bytes = [UInt8](repeating: 0xAB, count: 32)
            let key = try SecretKey(bytes: bytes)
            var dumped = ""
            dump(key, to: &dumped)
            for text in ["\(key)", String(reflecting: key), dumped, "\([key])"] {
                #expect(!text.contains("171") && !text.lowercased().contains("ab, ab") && !text.contains("abab"))
            }
            #expect(key.withBytes { Array($0) } == bytes)
            #expect(throws: StorageError.self) { try SecretKey(bytes: [1, 2, 3]) }
        }
    }
#endif
