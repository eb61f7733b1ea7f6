import CivilTime
import SafetyModel
import SafetyStorage
import Testing

@Suite struct StorableTests {
    let store = MemoryStore()
    let keeping = Disclosure.storage(reason: "test")
    let victim = Victim(
        id: .init(high: 0, low: 7), kind: .person, name: Personal("Ada Example", purpose: .victimSupport),
        circumstances: [.vulnerable: .always(true)])

    @Test func casesAndVictimsComeBackAsTheyWere() async throws {
        var held = Case(
            id: .init(high: 0, low: 1), kind: .crime, reference: try CrimeReference("40/1/23"), victims: [victim.id])
        held = try held.applying(.record, at: start).value
        try held.record(CaseEvent(.init(high: 0, low: 2), .crimeReported, at: .instant(start)))
        let receipt = try await store.commit(
            batch(
                "c1",
                [
                    .put(held, in: "beds", disclosing: keeping), .put(victim, in: "beds", disclosing: keeping),
                ]))
        #expect(receipt.revision(of: held.recordKey(in: "beds")) == Revision(1))
        #expect(try await store.load(Case.self, held.id, in: "beds") == Versioned(held, at: Revision(1)))
        #expect(try await store.load(Victim.self, victim.id, in: "beds") == Versioned(victim, at: Revision(1)))
        #expect(try await store.load(Case.self, held.id, in: "herts") == nil)
        let byVictim = try RecordQuery("case", in: "beds", having: [IndexTerm("victim", victim.id.description)])
        #expect(try await store.records(matching: byVictim).records.first?.opened(as: Case.self)?.value == held)
    }

    @Test func puttingAloneChecksTheRevision() async throws {
        func put(_ command: CommandKey, after revision: Revision?) async throws -> Receipt {
            try await store.put(
                victim, in: "beds", after: revision, disclosing: keeping, as: command, audit: audit, at: start)
        }
        _ = try await put("c1", after: nil)
        #expect(await refusal { _ = try await put("c2", after: nil) }?.expected == .absent)
        #expect(await refusal { _ = try await put("c3", after: Revision(2)) }?.found == Revision(1))
        _ = try await put("c4", after: Revision(1))
        #expect(try await store.load(Victim.self, victim.id, in: "beds")?.revision == Revision(2))
    }

    @Test func personalValuesAreStoredOnlyWithLeave() throws {
        let leave = Disclosure(for: [.lawEnforcement], upTo: .protected, reason: "test")
        #expect(throws: EncodingError.self) { try Envelope(sealing: victim, disclosing: leave) }
        #expect(!victim.indexTerms.contains { $0.value.contains("Ada") })
    }

    @Test func theVictimsPayloadIsThis() throws {
        let bytes = try Envelope(sealing: victim, disclosing: keeping).payload
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"circumstances":{"vulnerable":true},"id":"00000000-0000-0000-0000-000000000007","kind":"person","#
                + #""name":{"purpose":"victim-support","sensitivity":"personal","value":"Ada Example"},"preferences":{}}"#
        )
    }

    @Test func aNewerSchemaIsRefusedAndNotGuessed() async throws {
        let sealed = try Envelope(sealing: victim, disclosing: keeping)
        let place = victim.recordKey(in: "beds")
        let newer = Envelope(schemaVersion: Victim.schemaVersion + 1, payload: sealed.payload)
        _ = try await store.commit(batch("c1", [.put(place, newer)]))
        let error = await refusal { _ = try await store.load(Victim.self, victim.id, in: "beds") }
        #expect(error?.code == .newerSchema)
        #expect(error?.key == place)
        #expect(error?.message.contains("2") == true)
    }

    @Test func damagedRecordsNameTheirPlaceAndNoContent() async throws {
        let place = victim.recordKey(in: "beds")
        let damaged = #"{"circumstances":{"vulnerable":"Ada"},"id":"\#(victim.id)","kind":"person","preferences":{}}"#
        for (command, envelope) in [
            ("c1", note("{")), ("c2", note(damaged)), ("c3", note("{}", version: 0)),
        ] as [(CommandKey, Envelope)] {
            _ = try await store.commit(batch(command, [.put(place, envelope)]))
            let error = await refusal { _ = try await store.load(Victim.self, victim.id, in: "beds") }
            #expect(error?.code == .corrupt)
            #expect(error?.key == place)
            #expect(error?.message.contains("Ada") == false)
            #expect(command != "c2" || error?.message.contains("circumstances.vulnerable") == true)
        }
    }

    @Test func aRecordIsNotOpenedAsAnotherKindOrId() async throws {
        let sealed = try Envelope(sealing: victim, disclosing: keeping)
        let other = RecordKey("beds", "victim", Victim.ID(high: 9, low: 9).description)
        _ = try await store.commit(batch("c1", [.put(other, sealed)]))
        let error = await refusal { _ = try await store.load(Victim.self, .init(high: 9, low: 9), in: "beds") }
        #expect(error?.code == .corrupt)
        let record = try #require(try await store.record(other))
        #expect(throws: StorageError.self) { try record.opened(as: Case.self) }
    }

    @Test func anErasedEntityIsNoLongerThere() async throws {
        _ = try await store.commit(batch("c1", [.put(victim, in: "beds", disclosing: keeping)]))
        _ = try await store.commit(batch("c2", [.erase(victim.recordKey(in: "beds"))]))
        #expect(try await store.load(Victim.self, victim.id, in: "beds") == nil)
    }
}
