import CivilTime
import Foundation
import SafetyModel
import SafetyStorage
import Testing

@Suite struct SubjectAccessTests {
    private let store = MemoryStore()
    private let ada = Victim.ID(high: 1, low: 1)
    private let bea = Victim.ID(high: 1, low: 2)

    private func victim(_ id: Victim.ID, _ name: String, _ telephone: String) -> Victim {
        Victim(id: id, kind: .person, name: Personal(name, purpose: .victimSupport))
    }

    private func plant() async throws {
        var shared = Case(id: Case.ID(high: 2, low: 1), kind: .crime, victims: [ada, bea])
        shared.witnesses = [
            Witness(
                id: Witness.ID(high: 3, low: 1), name: Personal("planted-own-name", purpose: .lawEnforcement),
                victim: ada),
            Witness(id: Witness.ID(high: 3, low: 2), name: Personal("planted-neighbour", purpose: .lawEnforcement)),
        ]
        shared.suspects = [
            Suspect(
                id: Suspect.ID(high: ada.high, low: ada.low),
                name: Personal("planted-suspect", purpose: .lawEnforcement))
        ]
        let other = Case(id: Case.ID(high: 2, low: 2), kind: .crime, victims: [bea])
        var protected = victim(ada, "planted-ada", "1")
        protected.contact = Personal(
            ContactDetails(address: "planted-refuge"), sensitivity: .protected, purpose: .safeguarding)
        _ = try await store.commit(
            batch(
                "p1",
                [
                    .put(protected, in: "beds", disclosing: .storage(reason: "test")),
                    .put(victim(bea, "planted-bea", "2"), in: "beds", disclosing: .storage(reason: "test")),
                    .put(shared, in: "beds", disclosing: .storage(reason: "test")),
                    .put(other, in: "beds", disclosing: .storage(reason: "test")),
                    .put(
                        RetentionEntry(
                            about: shared,
                            schedule: RetentionSchedule(
                                review: .init(
                                    CivilDate(dayNumber: 20_000),
                                    by: CitedRule(policy: "p", rule: "r", verification: "unverified")))),
                        in: "beds", disclosing: .storage(reason: "test")),
                ]))
    }

    private func request(_ id: Victim.ID) -> SubjectAccessRequest {
        SubjectAccessRequest(
            id: SubjectAccessRequest.ID(high: 9, low: 1), of: .victim(id), under: .lawEnforcement, received: start)
    }

    private func text(_ document: SubjectAccessDocument) throws -> String {
        String(decoding: try document.json(), as: UTF8.self)
    }

    @Test func thePersonsOwnIsThereAndNobodyElses() async throws {
        try await plant()
        let document = try await SubjectAccessExport(from: store, in: "beds").document(for: request(ada), at: start)
        #expect(document.holdings.map(\.kind) == ["victim", "case"])
        let text = try text(document)
        for own in ["planted-ada", "planted-own-name"] { #expect(text.contains(own), "\(own)") }
        for others in ["planted-bea", "planted-neighbour", "planted-suspect", "planted-refuge"] {
            #expect(!text.contains(others), "\(others)")
        }
        #expect(document.withheldSomething)
        #expect(document.holdings.map(\.withheld) == [["protected"], ["another-person"]])
        #expect(document.holdings.map(\.purposes) == [[.victimSupport], [.lawEnforcement]])
        #expect(document.holdings[1].retention?.review?.day == CivilDate(dayNumber: 20_000))
        #expect(document.holdings[0].retention == nil)
        #expect(document.holdings[0].sources.map(\.role) == ["clerk"] && document.holdings[0].sources[0].act == "put")
    }

    @Test func ofSomebodyElseItIsTheOtherHalf() async throws {
        try await plant()
        let document = try await SubjectAccessExport(from: store, in: "beds").document(for: request(bea), at: start)
        #expect(document.holdings.map(\.kind) == ["victim", "case", "case"])
        let text = try text(document)
        #expect(text.contains("planted-bea"))
        for others in ["planted-ada", "planted-own-name", "planted-neighbour", "planted-suspect", "planted-refuge"] {
            #expect(!text.contains(others), "\(others)")
        }
    }

    @Test func ofSomebodyUnknownThereIsNothing() async throws {
        try await plant()
        let document = try await SubjectAccessExport(from: store, in: "beds").document(
            for: request(Victim.ID(high: 1, low: 9)), at: start)
        #expect(document.holdings == [] && !document.withheldSomething)
        #expect(document.searched.contains("case"))
    }

    /// On a guarded store the export is journaled itself, and says to whom a record was given before.
    @Test func whoWasGivenARecordIsNamedByRole() async throws {
        try await plant()
        let officer = try guarded(store, zoe, as: "keeper", named: "read")
        _ = try await officer.load(Victim.self, ada, in: "beds")
        let keeper = try guarded(store, zoe, as: "keeper", named: "export")
        let document = try await SubjectAccessExport(from: keeper, in: "beds").document(for: request(ada), at: start)
        let first = try #require(document.holdings.first?.recipients.first)
        #expect(first.role == "keeper" && first.act == "read" && first.purpose == .lawEnforcement)
        #expect(try !text(document).contains("zoe"))
        // That the entry of a reading was ended takes nothing back of what was released.
        let term = AccessEntry.recordTerm("victim", ada.description)
        let entries = try await store.all(AccessEntry.self, in: "beds", having: [term])
        let oldest = try #require(entries.first)
        _ = try await store.commit(batch("end", [.end(oldest.value.recordKey(in: "beds"))]))
        let later = try await SubjectAccessExport(from: store, in: "beds").document(for: request(ada), at: start)
        #expect(later.holdings.first?.recipients.count == entries.count)
        let denied = try guarded(store, as: "caseworker")
        await #expect(throws: StorageError.self) {
            _ = try await SubjectAccessExport(from: denied, in: "beds").document(for: request(ada), at: start)
        }
    }

    /// Whatever looks like a personal value and is not known to be the person's is withheld, however deep it lies.
    @Test func whatIsNotKnownToBeTheirsIsWithheld() async throws {
        let personal = #"{"purpose":"safeguarding","sensitivity":"special","value":{"inner":"planted-deep"}}"#
        let own = #"{"purpose":"safeguarding","sensitivity":"special","value":"planted-own"}"#
        let unknown = #"{"purpose":"safeguarding","sensitivity":"newly-coded","value":"planted-unknown"}"#
        let id = ada.description
        let text = """
            {"a":[[\(personal)]],"b":{"victim":"\(id)","x":\(own),"y":\(unknown),"deeper":{"victim":"other",\
            "z":\(personal)}},"c":{"victim":{"victim":"\(id)"},"x":\(own)},"n":1.5,"big":9007199254740993,"t":null}
            """
        _ = try await store.commit(
            batch("p", [.put(RecordKey("beds", "odd", "1"), note(text, terms: [IndexTerm("victim", id)]))]))
        let rule = SubjectAccessRule(
            "odd", by: [.id("victim", term: "victim")], owning: .within(["victim": ["victim"]]))
        let document = try await SubjectAccessExport(from: store, in: "beds", by: [rule]).document(
            for: request(ada), at: start)
        let shown = try self.text(document)
        #expect(!shown.contains("planted-deep") && !shown.contains("planted-unknown"))
        #expect(shown.components(separatedBy: "planted-own").count == 3)
        #expect(shown.contains("9007199254740993") && shown.contains("1.5"))
        #expect(document.holdings.first?.withheld == ["another-person", "protected"])
    }
}
