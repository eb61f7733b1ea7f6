import CivilTime
import CommunitySafetyTesting
import SafetyModel
import SafetyStorage
import Testing

@Suite struct GuardedStoreTests {
    private let inner = MemoryStore()

    private func plant() async throws {
        _ = try await inner.commit(
            batch(
                "p1",
                [
                    .put(key("v1"), note("1", terms: terms("team=a"))),
                    .put(key("v3"), note("3", terms: terms("team=a", "team=b"))),
                    .put(key("h1"), note("h", terms: terms("team=b"))),
                    .put(key("m1"), note("m1", terms: terms("team=b"))),
                ]))
        _ = try await inner.commit(batch("p2", [.put(key("m1"), note("m2", terms: terms("team=a")))]))
    }

    @Test func aRoleThatIsNotHeldOpensNothing() async throws {
        let error = await refusal { _ = try guarded(inner, ann, as: "keeper") }
        #expect(error?.code == .denied)
    }

    @Test func anotherPurposeOpensNothing() async throws {
        try await plant()
        let store = try GuardedStore(
            inner, under: testPolicy(), for: session(of: ann, as: "caseworker", for: .healthCare))
        let error = await refusal { _ = try await store.record(key("v1")) }
        #expect(error?.code == .denied)
    }

    @Test func anotherPartitionOpensNothing() async throws {
        let there = try Batch("p", in: "herts", operations: [], audit: audit, at: start)
        _ = try await inner.commit(there)
        let store = try guarded(inner, zoe, as: "keeper")
        for work in [
            { _ = try await store.record(key("v1", in: "herts")) },
            { _ = try await store.records(matching: RecordQuery("note", in: "herts")) },
            { _ = try await store.journal(of: "herts", after: nil, limit: 1) },
            { _ = try await store.journalHead(of: "herts") },
            { _ = try await store.receipt(of: "p", in: "herts") },
            {
                _ = try await store.commit(
                    Batch("c", in: "herts", operations: [], audit: store.session.audit, at: start))
            },
        ] as [@Sendable () async throws -> Void] {
            #expect(await refusal(work)?.code == .denied)
        }
    }

    @Test func aBatchMustBeOfTheSession() async throws {
        try await plant()
        let store = try guarded(inner, as: "caseworker")
        let put = Operation.put(key("v1"), note("2", terms: terms("team=a")))
        for other in [
            Audit(who: "zoe", role: "caseworker", purpose: .lawEnforcement, reason: "test"),
            Audit(who: "ann", role: "keeper", purpose: .lawEnforcement, reason: "test"),
            Audit(who: "ann", role: "caseworker", purpose: .healthCare, reason: "test"),
        ] {
            let error = await refusal {
                _ = try await store.commit(Batch("c", in: "beds", operations: [put], audit: other, at: start))
            }
            #expect(error?.code == .denied)
        }
        #expect(try await store.commit("c", [put]).revision(of: key("v1")) == Revision(2))
    }

    /// Two texts that only Unicode takes for one are two people.
    @Test func aBatchIsOfThePrincipalByTheBytesOfTheirName() async throws {
        try await plant()
        let zoë = Principal("zo\u{eb}", roles: ["caseworker"], belongings: ["team": ["a"]])
        let store = try guarded(inner, zoë, as: "caseworker")
        let other = Audit(who: "zoe\u{308}", role: "caseworker", purpose: .lawEnforcement, reason: "test")
        #expect(other.who == zoë.who)
        let error = await refusal {
            _ = try await store.commit(Batch("c", in: "beds", operations: [], audit: other, at: start))
        }
        #expect(error?.code == .denied)
        _ = try await store.commit("c", [])
    }

    @Test func anEarlierRevisionMustHaveBeenInScopeToo() async throws {
        try await plant()
        let store = try guarded(inner, as: "caseworker")
        #expect(try await store.record(key("m1"))?.revision == Revision(2))
        #expect(try await store.record(key("m1"), at: Revision(2)) != nil)
        #expect(try await store.record(key("m1"), at: Revision(1)) == nil)
        _ = try await inner.commit(batch("p3", [.put(key("v1"), note("b", terms: terms("team=b")))]))
        #expect(try await store.record(key("v1"), at: Revision(1)) == nil)
    }

    /// A record can be moved only between scopes that are both the principal's, and nobody is shut out or let in.
    @Test func nobodyMovesARecordAcrossAScopeThatIsNotTheirs() async throws {
        try await plant()
        let store = try guarded(inner, as: "caseworker")
        for (id, moved) in [
            ("v1", terms("team=b")), ("v1", terms("team=a", "team=b")), ("v1", []), ("v3", terms("team=a")),
            ("v3", terms("team=b")), ("v1", terms("team=a", "owner=zoe")),
        ] {
            for operation in [
                Operation.put(key(id), note("x", terms: moved)), .redact(key(id), leaving: note("x", terms: moved)),
            ] {
                let error = await refusal { _ = try await store.commit("c", [operation]) }
                #expect(error == StorageError(.denied, "the session does not allow this"), "\(id) to \(moved)")
            }
        }
        _ = try await store.commit("c", [.put(key("v3"), note("x", terms: terms("team=a", "team=b", "state=new")))])
        let both = Principal("bob", roles: ["caseworker"], belongings: ["team": ["a", "b"]])
        _ = try await guarded(inner, both, as: "caseworker").commit(
            "c", [.put(key("v1"), note("x", terms: terms("team=b")))])
        #expect(try await store.record(key("v1")) == nil)
    }

    /// Two records become one only where both may be touched.
    @Test func aMergeNeedsBoth() async throws {
        try await plant()
        let store = try guarded(inner, as: "caseworker")
        let kept = Operation.put(key("v1"), note("both", terms: terms("team=a")))
        let hidden = await refusal { _ = try await store.commit("m", [kept, .end(key("h1"))]) }
        let absent = await refusal { _ = try await store.commit("m", [kept, .end(key("x1"))]) }
        #expect(hidden?.code == .denied && hidden == absent)
        _ = try await store.commit("m", [kept, .end(key("m1"))])
        #expect(try await store.record(key("m1"))?.state == .ended)
    }

    @Test func aCommandRepeatedGivesTheFirstReceiptWhateverStandsThereNow() async throws {
        try await plant()
        let store = try guarded(inner, as: "caseworker")
        let change = Operation.put(key("v1"), note("2", terms: terms("team=a")))
        let first = try await store.commit("c", [change], given: [.at(key("v1"), Revision(1))])
        _ = try await inner.commit(batch("p3", [.put(key("v1"), note("b", terms: terms("team=b")))]))
        #expect(try await store.commit("c", [change], given: [.at(key("v1"), Revision(1))]) == first)
        #expect(try await store.receipt(of: "c", in: "beds") == first)
        let other = await refusal {
            _ = try await store.commit("c", [.put(key("v1"), note("3", terms: terms("team=a")))])
        }
        #expect(other?.code == .conflict)
        #expect(first.command == "c" && first.position == .withheld)
    }

    @Test func commandsBelongToThePrincipal() async throws {
        try await plant()
        let anns = try guarded(inner, as: "caseworker")
        let bobs = try guarded(
            inner, Principal("bob", roles: ["caseworker"], belongings: ["team": ["a"]]), as: "caseworker")
        _ = try await anns.commit("c", [.put(key("v1"), note("2", terms: terms("team=a")))])
        #expect(try await bobs.receipt(of: "c", in: "beds") == nil)
        let receipt = try await bobs.commit("c", [.put(key("v1"), note("3", terms: terms("team=a")))])
        #expect(receipt.revision(of: key("v1")) == Revision(3))
        // No choice of names makes one principal's command that of another.
        let sly = try guarded(inner, Principal("3:ann", roles: ["caseworker"]), as: "caseworker")
        #expect(try await sly.receipt(of: "c", in: "beds") == nil)
    }

    @Test func theJournalIsForThoseWhoMayReadIt() async throws {
        for store in [try guarded(inner, as: "caseworker"), try guarded(MemoryStore(), as: "caseworker")] {
            let page = await refusal { _ = try await store.journal(of: "beds", after: nil, limit: 1) }
            let head = await refusal { _ = try await store.journalHead(of: "beds") }
            #expect(page?.code == .denied && page == head)
        }
        try await plant()
        let auditor = try guarded(inner, as: "auditor")
        #expect(try await auditor.journal(of: "beds", after: nil, limit: 9).count == 2)
        #expect(try await auditor.journalHead(of: "beds")?.position == JournalPosition(2))
    }

    @Test func whoeverMayEverythingHasAStoreLikeAnyOther() async throws {
        try await plant()
        let store = try guarded(inner, zoe, as: "keeper")
        let receipt = try await store.commit("c", [.put(key("n1"), note("1"))], given: [.absent(key("n1"))])
        #expect(receipt.position == JournalPosition(3))
        let conflict = await refusal {
            _ = try await store.commit("d", [.put(key("n1"), note("2"))], given: [.absent(key("n1"))])
        }
        #expect(conflict?.key == key("n1") && conflict?.expected == .absent && conflict?.found == Revision(1))
        #expect(await refusal { _ = try await store.commit("d", [.end(key("x1"))]) }?.code == .notFound)
        _ = try await store.commit("e", [.erase(key("n1"))])
        #expect(try await store.record(key("n1"))?.state == .erased)
        #expect(try await store.count(matching: RecordQuery("note", in: "beds", limit: 2)) == 4)
    }

    /// The record changes between the look and the commit: the guard looks again, and never acts on what it did not see.
    @Test func aRecordThatIsHiddenMeanwhileIsNotTouched() async throws {
        try await plant()
        let racing = RacingStore(inner) { [inner] in
            _ = try await inner.commit(batch("race", [.put(key("v1"), note("b", terms: terms("team=b")))]))
        }
        let store = try guarded(racing, as: "caseworker")
        let error = await refusal { _ = try await store.commit("c", [.erase(key("v1"))]) }
        #expect(error?.code == .denied)
        #expect(try await inner.record(key("v1"))?.envelope == note("b", terms: terms("team=b")))
    }

    @Test func aRecordThatIsChangedMeanwhileIsLookedAtAgain() async throws {
        try await plant()
        let racing = RacingStore(inner) { [inner] in
            _ = try await inner.commit(batch("race", [.put(key("v1"), note("a", terms: terms("team=a")))]))
        }
        let store = try guarded(racing, as: "caseworker")
        let receipt = try await store.commit("c", [.end(key("v1"))])
        #expect(receipt.revision(of: key("v1")) == Revision(3))
    }
}
