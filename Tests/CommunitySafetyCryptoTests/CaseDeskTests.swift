#if Crypto
    import CivilTime
    import CommunitySafetyCrypto
    import CommunitySafetyKit
    import SafetyModel
    import SafetyPolicies
    import SafetyStorage
    import Testing

    /// The case desk knows nothing of encryption, and works over it as over any store.
    @Suite struct CaseDeskTests {
        @Test func theDeskWorksOverEncryptedRecords() async throws {
            let inner = MemoryStore(sealing: sealing)
            let vault = MemoryKeyVault()
            let store = SealedStore(inner, keys: vault)
            let clerk = Audit(who: "u1", role: "clerk", purpose: .victimSupport, reason: "test")
            let ada = Victim(
                id: .init(high: 1, low: 1), kind: .person, name: Personal("Ada Planted", purpose: .victimSupport))
            let burglary = Case(id: .init(high: 2, low: 1), kind: .crime, victims: [ada.id])
            let now = try Instant("2023-12-27T09:00:00Z")
            func desk(over store: any RecordStore) async throws -> CaseDesk {
                try CaseDesk(
                    store: store, partition: "wexley", register: .init([VictimsCode.edition2020()]),
                    calendar: .englandAndWales)
            }
            let sealedDesk = try await desk(over: store)
            let plain = MemoryStore()
            let plainDesk = try await desk(over: plain)
            let arrest = CaseEvent(
                .init(high: 3, low: 1), .suspectArrested, at: .instant(try Instant("2023-12-22T15:10:00Z")), for: [])
            let file = CaseFile(burglary, victims: [ada])
            for desk in [sealedDesk, plainDesk] {
                _ = try await desk.takeIn([file], asOf: now, as: "intake", audit: clerk)
                // Repeated it is known again, by the desk and by the store.
                _ = try await desk.takeIn([file], asOf: now, as: "intake", audit: clerk)
                _ = try await desk.record(arrest, in: burglary.id, asOf: now, as: "arrest", audit: clerk)
            }
            #expect(
                try await store.entries().map(\.receipt.changes.count) == plain.entries().map(\.receipt.changes.count))
            for entry in try await plain.entries() {
                for change in entry.receipt.changes {
                    let (one, other) = (try await store.record(change.key), try await plain.record(change.key))
                    #expect(one?.envelope?.payload == other?.envelope?.payload)
                    #expect(one?.revision == other?.revision)
                }
            }
            let found = try await store.page(
                of: Victim.self, in: "wexley", havingPersonal: [.name(Personal("ada planted", purpose: .victimSupport))]
            )
            #expect(found.entities.map(\.value) == [ada])
            for entry in try await inner.entries() {
                for change in entry.receipt.changes {
                    let kept = try await inner.record(change.key)?.envelope?.payload ?? []
                    #expect(!kept.contains(Array("Planted".utf8)))
                }
            }
            _ = try await store.commit(
                Batch("e", in: "wexley", operations: [.erase(ada.recordKey(in: "wexley"))], audit: clerk, at: now))
            let told = CaseEvent(.init(high: 3, low: 2), .suspectCharged, at: .instant(now), for: [])
            for _ in 0..<2 {
                let entry = try await sealedDesk.record(told, in: burglary.id, asOf: now, as: "later", audit: clerk)
                #expect(entry.subject.value.timeline.count == 2)
            }
            #expect(try await store.verifyJournal(of: "wexley", sealing: sealing).isSound)
        }
    }
#endif
