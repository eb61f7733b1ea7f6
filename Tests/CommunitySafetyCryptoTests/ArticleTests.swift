#if Crypto
    import CivilTime
    import CommunitySafetyCrypto
    import Foundation
    import SafetyModel
    import SafetyStorage
    import Testing

    /// The example of the landing page, as it stands there.
    @Suite struct ArticleTests {
        @Test func theExampleDoesWhatThePageSays() async throws {
            let name = Personal("Ada Example", purpose: .victimSupport)
            let ada = Victim(id: .init(high: 1, low: 1), kind: .person, name: name)
            let (records, keys) = (MemoryStore(sealing: SHA256Sealing()), MemoryStore())
            let master = SecretKey()
            let now: @Sendable () -> Instant = { start }

            let vault = StoredKeyVault(in: keys, under: MasterKey(version: "2024", master), audit: audit, now: now)
            let store = SealedStore(records, keys: vault)
            _ = try await store.put(
                ada, in: "wexley", after: nil, disclosing: .storage(reason: "casework"), as: "c1", audit: audit,
                at: now())
            let found = try await store.page(of: Victim.self, in: "wexley", havingPersonal: [.name(name)])

            let checkpoint = try await store.checkpoint(of: "wexley")
            let erasure = try Batch(
                "c2", in: "wexley", operations: [.erase(ada.recordKey(in: "wexley"))], audit: audit, at: now())
            _ = try await store.commit(erasure)
            let report = try await store.verifyJournal(
                of: "wexley", against: [checkpoint].compactMap(\.self), sealing: SHA256Sealing())

            #expect(found.entities.map(\.value) == [ada])
            #expect(report.isSound)
            #expect(report.provenThrough == JournalPosition(1))
            #expect(try await vault.contentKeys(in: "wexley", after: nil, limit: 9) == [])
        }

        @Test func thePageShowsWhatIsCompiledHere() throws {
            let page = try String(
                contentsOf: root.appending(
                    path: "Sources/CommunitySafetyCrypto/CommunitySafetyCrypto.docc/CommunitySafetyCrypto.md"),
                encoding: .utf8)
            let code = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
            let shown = try #require(page.firstMatch(of: /```swift\n((?s:.*?))```/)?.1)
            #expect(shown.count > 500)
            // Indented otherwise there.
            #expect(code.filter { !$0.isWhitespace }.contains(shown.filter { !$0.isWhitespace }))
        }
    }
#endif
