import CivilTime
import Foundation
import SafetyModel
import SafetyStorage
import Testing

/// What earlier revisions keep is held on a person as well as what the latest one says.
@Suite struct EarlierRevisionTests {
    private let store = MemoryStore()
    private let ada = CaseOfMany.ada
    private let bea = CaseOfMany.bea

    private func document() async throws -> SubjectAccessDocument {
        try await SubjectAccessExport(from: store, in: "beds").document(
            for: SubjectAccessRequest(
                id: SubjectAccessRequest.ID(high: 9, low: 1), of: .victim(ada), under: .lawEnforcement,
                received: start), at: start)
    }

    private func keep(_ entity: some Storable, as command: CommandKey, at second: Int = 0) async throws {
        _ = try await store.commit(
            batch(
                command, [.put(entity, in: "beds", disclosing: .storage(reason: "test"))],
                at: start.adding(seconds: second)))
    }

    private func victim(_ name: String, at purpose: Purpose = .victimSupport, refuge: String? = nil) -> Victim {
        var victim = Victim(id: ada, kind: .person, name: Personal(name, purpose: purpose))
        victim.contact = refuge.map {
            Personal(ContactDetails(address: $0), sensitivity: .protected, purpose: .safeguarding)
        }
        return victim
    }

    private func shared(_ victims: [Victim.ID], saying words: String) -> Case {
        Case(
            id: Case.ID(high: 2, low: 1), kind: .crime,
            reports: [
                Report(
                    id: Report.ID(high: 8, low: 1), channel: "desk", received: .instant(start),
                    reporter: .victim(ada), account: Personal(words, purpose: .lawEnforcement))
            ], victims: victims)
    }

    private func text(_ document: SubjectAccessDocument) throws -> String {
        String(decoding: try document.json(), as: UTF8.self)
    }

    @Test func whatEarlierRevisionsHoldIsToldOldestFirst() async throws {
        try await keep(victim("planted-first", at: .safeguarding, refuge: "planted-refuge"), as: "1")
        try await keep(victim("planted-second"), as: "2", at: 60)
        try await keep(victim("planted-third"), as: "3", at: 120)
        let document = try await document()
        let holding = try #require(document.holdings.first)
        #expect(holding.earlier.map(\.revision) == [Revision(1), Revision(2)])
        #expect(holding.earlier.map(\.changed) == [start, start.adding(seconds: 60)])
        #expect(holding.earlier.map(\.withheld) == [["protected"], []] && holding.withheld == [])
        #expect(document.withheldSomething)
        #expect(holding.purposes == [.safeguarding, .victimSupport].sorted())
        let text = try text(document)
        for name in ["planted-first", "planted-second", "planted-third"] {
            #expect(text.components(separatedBy: name).count == 2, "\(name)")
        }
        #expect(!text.contains("planted-refuge"))
    }

    @Test func whatARedactionTookAwayIsNotThere() async throws {
        try await keep(victim("planted-first"), as: "1")
        _ = try await store.commit(
            batch(
                "2",
                [
                    .redact(
                        Victim.recordKey(of: ada, in: "beds"),
                        leaving: Envelope(sealing: victim("planted-rest"), disclosing: .storage(reason: "test")))
                ]))
        let holdings = try await document().holdings
        #expect(holdings.map(\.earlier) == [[]] && holdings.map(\.kind) == ["victim"])
    }

    /// Of a revision that did not name the person nothing is said; one that only it named them is not found.
    @Test func onlyRevisionsThatNameThePersonAreTold() async throws {
        try await keep(shared([bea], saying: "planted-before"), as: "1")
        try await keep(shared([bea, ada], saying: "planted-with"), as: "2", at: 60)
        try await keep(shared([ada], saying: "planted-now"), as: "3", at: 120)
        let found = try await document()
        #expect(found.holdings.map { $0.earlier.map(\.revision) } == [[Revision(2)]])
        let text = try text(found)
        #expect(text.contains("planted-with") && text.contains("planted-now") && !text.contains("planted-before"))
        #expect(!text.contains(bea.description))
        try await keep(shared([bea], saying: "planted-after"), as: "4", at: 180)
        #expect(try await document().holdings == [])
    }
}
