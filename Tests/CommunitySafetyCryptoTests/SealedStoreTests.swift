#if Crypto
    import CommunitySafetyCrypto
    import SafetyStorage
    import Testing

    @Suite struct SealedStoreTests {
        let inner = MemoryStore(sealing: sealing)
        let vault = MemoryKeyVault()
        var store: SealedStore { SealedStore(inner, keys: vault) }

        private func name(_ id: String, _ generation: Int) -> ContentKeyName {
            ContentKeyName(key(id), generation: generation)
        }

        @Test func whatIsKeptIsNotWhatIsRead() async throws {
            let content = note("a secret", terms: [IndexTerm("state", "open")])
            _ = try await store.commit(batch("c1", [.put(key("a"), content)]))
            #expect(try await store.record(key("a"))?.envelope == content)
            let kept = try #require(try await inner.record(key("a"))?.envelope)
            #expect(kept.terms == content.terms)
            #expect(kept.schemaVersion == 1)
            #expect(kept.payload.count == content.payload.count + 40)
            #expect(!kept.payload.contains(Array("secret".utf8)))
            let page = try await store.records(
                matching: RecordQuery("note", in: "wexley", having: [IndexTerm("state", "open")]))
            #expect(page.records.map(\.envelope) == [content])
        }

        @Test func theSameContentLooksDifferentEachTime() async throws {
            for (number, id) in ["a", "a", "b"].enumerated() {
                _ = try await store.commit(batch("c\(number)", [.put(key(id), note("same"))]))
            }
            let kept = [
                try await inner.record(key("a"), at: Revision(1)), try await inner.record(key("a")),
                try await inner.record(key("b")),
            ].compactMap { $0?.envelope?.payload }
            #expect(Set(kept).count == 3)
            #expect(Set(kept.map { $0[12..<24] }).count == 3, "two nonces are the same")
        }

        @Test func aRepeatedCommandIsKnownAgain() async throws {
            let work = try batch("c1", [.put(key("a"), note("1")), .put(key("b"), note("2"))])
            let receipt = try await store.commit(work)
            _ = try await store.commit(batch("c2", [.put(key("a"), note("3"))]))
            _ = try await store.commit(batch("c3", [.redact(key("b"), leaving: note("4"))]))
            #expect(await refusal { _ = try await store.commit(work) }?.code == .conflict)
            let later = try batch(
                "c4", [.put(key("a"), note("5")), .end(key("b"))], given: [.at(key("a"), Revision(2))])
            let first = try await store.commit(later)
            #expect(try await store.commit(later) == first)
            let redaction = try batch("c5", [.redact(key("b"), leaving: note("6"))])
            let third = try await store.commit(redaction)
            #expect(try await store.commit(redaction) == third)
            #expect(receipt.position == JournalPosition(1))
            for other in [
                try batch("c4", [.put(key("a"), note("other")), .end(key("b"))], given: [.at(key("a"), Revision(2))]),
                try batch("c4", [.put(key("a"), note("5"))], given: [.at(key("a"), Revision(2))]),
                try batch("c4", [.put(key("z"), note("5"))]),
                try batch("c4", [.put(key("a"), note("5")), .end(key("b"))]),
            ] {
                #expect(await refusal { _ = try await store.commit(other) }?.code == .conflict)
            }
            #expect(try await store.entries().count == 5)
            #expect(try await store.record(key("z")) == nil)
        }

        @Test func refusalsAreThoseOfTheStoreWithin() async throws {
            _ = try await store.commit(batch("c1", [.put(key("a"), note("1")), .put(key("gone"), note("2"))]))
            _ = try await store.commit(batch("c2", [.erase(key("gone"))]))
            let refused: [(Batch, StorageError.Code)] = [
                (try batch("x1", [.put(key("a"), note("2"))], given: [.absent(key("a"))]), .conflict),
                (try batch("x2", [.put(key("a"), note("2"))], given: [.at(key("a"), Revision(9))]), .conflict),
                (try batch("x3", [.put(key("gone"), note("2"))]), .conflict),
                (try batch("x4", [.redact(key("none"), leaving: note("2"))]), .notFound),
                (try batch("x5", [.erase(key("none"))]), .notFound), (try batch("x6", [.end(key("gone"))]), .conflict),
            ]
            for (work, code) in refused {
                let error = await refusal { _ = try await store.commit(work) }
                #expect(error?.code == code, "\(work.command)")
            }
            let error = await refusal {
                _ = try await store.commit(batch("x1", [.put(key("a"), note("2"))], given: [.absent(key("a"))]))
            }
            #expect(error?.key == key("a"))
            #expect(error?.expected == .absent)
            #expect(try await store.entries().count == 2)
        }

        @Test func aRedactionTakesTheEarlierKey() async throws {
            _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
            _ = try await store.commit(batch("c2", [.put(key("a"), note("2"))]))
            #expect(await vault.contentKey(name("a", 1)) != nil)
            _ = try await store.commit(batch("c3", [.redact(key("a"), leaving: note("3"))]))
            _ = try await store.commit(batch("c4", [.put(key("a"), note("4"))]))
            #expect(await vault.contentKeys(in: "wexley", after: nil, limit: 9) == [name("a", 2)])
            #expect(try await store.record(key("a"), at: Revision(1))?.envelope == nil)
            #expect(try await store.record(key("a"), at: Revision(3))?.envelope == note("3"))
            #expect(try await store.record(key("a"))?.envelope == note("4"))
        }

        @Test func anErasureTakesAllKeys() async throws {
            _ = try await store.commit(batch("c1", [.put(key("a"), note("1")), .put(key("b"), note("2"))]))
            let erasure = try batch("c2", [.erase(key("a"))])
            let receipt = try await store.commit(erasure)
            #expect(await vault.contentKeys(in: "wexley", after: nil, limit: 9) == [name("b", 1)])
            #expect(try await store.record(key("a"))?.state == .erased)
            #expect(try await store.commit(erasure) == receipt)
            #expect(try await store.record(key("b"))?.envelope == note("2"))
        }

        @Test func theJournalVerifiesThroughAnErasure() async throws {
            for number in 0..<6 {
                _ = try await store.commit(
                    batch("c\(number)", [.put(key("a"), note("\(number)")), .put(key("b\(number)"), note("x"))]))
            }
            _ = try await store.commit(batch("r", [.redact(key("a"), leaving: note("less")), .erase(key("b3"))]))
            let checkpoint = try #require(try await store.checkpoint(of: "wexley"))
            let report = try await store.verifyJournal(of: "wexley", against: [checkpoint], sealing: sealing)
            #expect(report.isSound, "\(report)")
            #expect(report.contents == 6)
            #expect(report.provenThrough == JournalPosition(7))
        }

        /// The vault is gone, or somebody took a key from it: that is not an erasure, and not an absence.
        @Test func contentWithoutItsKeyIsCorrupt() async throws {
            _ = try await store.commit(batch("c1", [.put(key("a"), note("a secret"))]))
            let robbed = SealedStore(inner, keys: MemoryKeyVault())
            for attempt in [
                { _ = try await robbed.record(key("a")) },
                { _ = try await robbed.records(matching: RecordQuery("note", in: "wexley")) },
                { _ = try await robbed.commit(batch("c2", [.put(key("a"), note("2"))])) },
                { _ = try await robbed.commit(batch("c1", [.put(key("a"), note("a secret"))])) },
            ] as [@Sendable () async throws -> Void] {
                let error = await refusal(attempt)
                #expect(error?.code == .corrupt)
                #expect(error?.key == key("a"))
            }
            #expect(try await inner.entries().count == 1)
            #expect(try await store.record(key("a"))?.envelope == note("a secret"))
        }

        @Test func anotherKeyOfTheSameNameIsCorrupt() async throws {
            _ = try await store.commit(batch("c1", [.put(key("a"), note("a secret"))]))
            let other = MemoryKeyVault()
            _ = try await other.makeContentKeys([name("a", 1)])
            let error = await refusal { _ = try await SealedStore(inner, keys: other).record(key("a")) }
            #expect(error?.code == .corrupt)
            #expect(error?.description.contains("secret") == false)
        }

        /// Every byte of the payload, the key, the schema version and the terms are covered.
        @Test func whatWasWrittenOverDoesNotOpen() async throws {
            let content = note("a secret", terms: [IndexTerm("t", "1")])
            _ = try await store.commit(batch("c1", [.put(key("a"), content)]))
            let kept = try #require(try await inner.record(key("a"))?.envelope)
            var forgeries = kept.payload.indices.map { index in
                var payload = kept.payload
                payload[index] ^= 1
                return Envelope(schemaVersion: 1, payload: payload, terms: kept.terms)
            }
            forgeries += [
                Envelope(schemaVersion: 2, payload: kept.payload, terms: kept.terms),
                Envelope(schemaVersion: 1, payload: kept.payload, terms: []),
                Envelope(schemaVersion: 1, payload: kept.payload, terms: [IndexTerm("t", "2")]),
                Envelope(schemaVersion: 1, payload: Array(kept.payload.dropLast()), terms: kept.terms),
                Envelope(schemaVersion: 1, payload: [], terms: kept.terms), note("never encrypted"),
            ]
            for (number, forged) in forgeries.enumerated() {
                _ = try await inner.commit(batch("f\(number)", [.put(key("a"), forged)]))
                let error = await refusal { _ = try await store.record(key("a")) }
                #expect(error?.code == .corrupt, "forgery \(number)")
                #expect(error?.description.contains("secret") == false)
            }
            _ = try await inner.commit(batch("b", [.put(key("b"), kept)]))
            #expect(await refusal { _ = try await store.record(key("b")) }?.code == .corrupt)
            #expect(try await store.record(key("a"), at: Revision(1))?.envelope == content)
        }

        /// A generation written over the true one must not make a sweep or a redaction destroy the key in use.
        @Test func aForgedGenerationDestroysNoKey() async throws {
            _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
            let kept = try #require(try await inner.record(key("a"))?.envelope)
            var payload = kept.payload
            payload[11] = 9
            _ = try await inner.commit(batch("f", [.put(key("a"), Envelope(schemaVersion: 1, payload: payload))]))
            #expect(await refusal { try await store.destroyLeftoverKeys(in: "wexley") }?.code == .corrupt)
            #expect(await vault.contentKey(name("a", 1)) != nil)
            #expect(try await store.record(key("a"), at: Revision(1))?.envelope == note("1"))
        }

        /// One record that cannot be read keeps no key of another alive.
        @Test func leftoverKeysBehindAnUnreadableRecordAreDestroyed() async throws {
            for id in ["a", "b", "c"] { _ = try await store.commit(batch("c\(id)", [.put(key(id), note("1"))])) }
            // Erased by a process that died before it destroyed the keys; and one record written over.
            _ = try await inner.commit(batch("e", [.erase(key("a")), .erase(key("c"))]))
            _ = try await inner.commit(batch("w", [.put(key("b"), note("what no store seals"))]))
            let error = await refusal { try await store.destroyLeftoverKeys(in: "wexley") }
            #expect(error?.code == .corrupt)
            #expect(error?.key == key("b"))
            #expect(await vault.contentKeys(in: "wexley", after: nil, limit: 9) == [name("b", 1)])
        }
    }
#endif
