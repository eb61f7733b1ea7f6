#if Crypto
    import CommunitySafetyCrypto
    import CommunitySafetyTesting
    import SafetyStorage
    import Testing

    /// Crashes between two steps, and writers at once.
    @Suite struct SealedStoreFaultTests {
        let inner = MemoryStore(sealing: sealing)
        let vault = FailingVault()
        var store: SealedStore { SealedStore(inner, keys: vault) }

        @Test(arguments: [true, false])
        func aHalfDoneErasureIsFinishedByRepetitionOrBySweep(byRepetition: Bool) async throws {
            _ = try await store.commit(batch("c1", [.put(key("a"), note("1")), .put(key("b"), note("2"))]))
            let removal = try batch("c2", [.erase(key("a")), .redact(key("b"), leaving: note("3"))])
            await vault.fail(.destroy)
            #expect(await refusal { _ = try await store.commit(removal) }?.code == .unavailable)
            // The erasure stands, and the key is still there.
            #expect(try await store.record(key("a"))?.state == .erased)
            #expect(try await vault.contentKey(.init(key("a"), generation: 1)) != nil)
            await vault.fail(nil)
            if byRepetition {
                #expect(try await store.commit(removal).position == JournalPosition(2))
            } else {
                #expect(try await store.destroyLeftoverKeys(in: "wexley") == 2)
            }
            let left = try await vault.contentKeys(in: "wexley", after: nil, limit: 9)
            #expect(left == [ContentKeyName(key("b"), generation: 2)])
            #expect(try await store.record(key("b"))?.envelope == note("3"))
            #expect(try await store.destroyLeftoverKeys(in: "wexley") == 0)
        }

        /// Its content was erased since, so the repetition is a conflict; the other record's key goes all the same.
        @Test func aRepetitionThatIsAConflictStillFinishesTheErasure() async throws {
            _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
            let removal = try batch("c2", [.erase(key("a")), .put(key("b"), note("3"))])
            await vault.fail(.destroy)
            #expect(await refusal { _ = try await store.commit(removal) }?.code == .unavailable)
            await vault.fail(nil)
            _ = try await store.commit(batch("c3", [.erase(key("b"))]))
            #expect(await refusal { _ = try await store.commit(removal) }?.code == .conflict)
            #expect(try await vault.contentKeys(in: "wexley", after: nil, limit: 9) == [])
        }

        /// One of its records was written over meanwhile; the key of the other goes all the same.
        @Test func anUnreadableRecordOfTheSameBatchKeepsNoOtherKey() async throws {
            _ = try await store.commit(batch("c1", [.put(key("a"), note("1")), .put(key("b"), note("2"))]))
            let removal = try batch("c2", [.redact(key("a"), leaving: note("3")), .erase(key("b"))])
            await vault.fail(.destroy)
            #expect(await refusal { _ = try await store.commit(removal) }?.code == .unavailable)
            await vault.fail(nil)
            _ = try await inner.commit(batch("w", [.put(key("a"), note("what no store seals"))]))
            #expect(await refusal { _ = try await store.commit(removal) }?.code == .corrupt)
            #expect(try await vault.contentKey(.init(key("b"), generation: 1)) == nil)
        }

        @Test func nothingIsCommittedWithoutItsKey() async throws {
            await vault.fail(.make)
            #expect(
                await refusal { _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))])) }?.code
                    == .unavailable)
            #expect(try await inner.entries().isEmpty)
            await vault.fail(nil)
            _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
            await vault.fail(.read)
            #expect(await refusal { _ = try await store.record(key("a")) }?.code == .unavailable)
        }

        /// A key that was made for a commit which never came is used by the next, and no sweep takes it away before.
        @Test func aKeyMadeInVainIsTakenUp() async throws {
            let name = ContentKeyName(key("a"), generation: 1)
            let made = try await vault.makeContentKeys([name])
            #expect(try await store.destroyLeftoverKeys(in: "wexley") == 0)
            _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
            #expect(try await vault.contentKey(name) == made[name])
        }

        /// The record moves on between the look at it and the commit: redacted, put or erased by somebody else.
        @Test func aWriterInBetweenLosesNothing() async throws {
            _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
            let plain = SealedStore(inner, keys: vault)
            let racing = RacingStore(inner)
            let slow = SealedStore(racing, keys: vault)
            await racing.beforeNextCommit {
                _ = try await plain.commit(batch("r", [.redact(key("a"), leaving: note("2"))]))
            }
            _ = try await slow.commit(batch("c2", [.put(key("a"), note("3"))]))
            #expect(try await store.record(key("a"))?.envelope == note("3"))
            #expect(try await store.record(key("a"))?.revision == Revision(3))

            await racing.beforeNextCommit { _ = try await plain.commit(batch("c3", [.put(key("a"), note("4"))])) }
            _ = try await slow.commit(batch("r2", [.redact(key("a"), leaving: note("5"))]))
            #expect(try await store.record(key("a"))?.envelope == note("5"))
            #expect(try await store.record(key("a"), at: Revision(4))?.envelope == nil)

            await racing.beforeNextCommit { _ = try await plain.commit(batch("e", [.erase(key("a"))])) }
            let error = await refusal { _ = try await slow.commit(batch("c4", [.put(key("a"), note("6"))])) }
            #expect(error?.code == .conflict)
            #expect(try await store.record(key("a"))?.state == .erased)
            #expect(try await vault.contentKeys(in: "wexley", after: nil, limit: 9) == [])

            // The same command at once from two places is one commit.
            await racing.beforeNextCommit { _ = try await plain.commit(batch("c5", [.put(key("b"), note("1"))])) }
            let receipt = try await slow.commit(batch("c5", [.put(key("b"), note("1"))]))
            #expect(receipt.revision(of: key("b")) == Revision(1))
            #expect(try await store.record(key("b"))?.envelope == note("1"))
        }

        @Test func manyWritersOfOneRecordAllSucceed() async throws {
            let store = store
            _ = try await store.commit(batch("c", [.put(key("a"), note("0"))]))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        let content = note("\(number)")
                        _ = try await store.commit(
                            batch(
                                "c\(number)",
                                [number % 4 == 0 ? .redact(key("a"), leaving: content) : .put(key("a"), content)]))
                    }
                }
                try await group.waitForAll()
            }
            let latest = try #require(try await store.record(key("a")))
            #expect(latest.revision == Revision(41))
            let last = try #require(try await store.entries().last).receipt.command.rawValue.dropFirst()
            #expect(latest.envelope == note(String(last)))
            #expect(try await store.verifyJournal(of: "wexley", sealing: sealing).isSound)
            #expect(try await vault.contentKeys(in: "wexley", after: nil, limit: 99).count == 1)
        }
    }

    /// A vault that fails on demand.
    actor FailingVault: KeyVault {
        enum Step { case make, read, destroy }

        private let inner = MemoryKeyVault()
        private var failing: Step?

        func fail(_ step: Step?) { failing = step }

        private func pass(_ step: Step) throws {
            if failing == step { throw StorageError(.unavailable, "the vault fails") }
        }

        func contentKey(_ name: ContentKeyName) async throws -> SecretKey? {
            try pass(.read)
            return await inner.contentKey(name)
        }

        func makeContentKeys(_ names: Set<ContentKeyName>) async throws -> [ContentKeyName: SecretKey] {
            try pass(.make)
            return try await inner.makeContentKeys(names)
        }

        func destroyContentKeys(of record: RecordKey, before generation: Int?) async throws {
            try pass(.destroy)
            await inner.destroyContentKeys(of: record, before: generation)
        }

        func contentKeys(in partition: Partition, after name: ContentKeyName?, limit: Int) async throws
            -> [ContentKeyName]
        {
            await inner.contentKeys(in: partition, after: name, limit: limit)
        }

        func indexKey(of partition: Partition) async throws -> SecretKey { try await inner.indexKey(of: partition) }

        func destroyIndexKey(of partition: Partition) async throws { await inner.destroyIndexKey(of: partition) }
    }
#endif
