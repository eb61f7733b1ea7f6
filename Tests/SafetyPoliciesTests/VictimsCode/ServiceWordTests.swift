import Foundation
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("The words for services given", .enabled(if: FactBase.hasServiceWords))
struct ServiceWordTests {
    private struct Table: Decodable {
        struct Word: Decodable {
            let duties: [String]
            let doubt: String?
        }

        let words: [String: Word]
    }

    private let table: Table

    init() throws {
        table = try JSONDecoder().decode(Table.self, from: Data(contentsOf: FactBase.serviceWords))
    }

    @Test("are those of the table, for every rule of the Code", arguments: RuleGroup.editions)
    func words(group: RuleGroup) throws {
        for duty in try group.policies().flatMap(\.duties) where duty.upstreamOf == nil {
            let listed = table.words.filter { $0.value.duties.contains(duty.id.rawValue) }.keys
            #expect(listed.count == 1, "\(duty.id)")
            #expect(Set(duty.discharges.map(\.rawValue)) == Set(listed.map { "service.\($0)" }), "\(duty.id)")
        }
    }

    @Test("carry a note where the table doubts them", arguments: RuleGroup.editions)
    func doubts(group: RuleGroup) throws {
        for (word, entry) in table.words where entry.doubt != nil {
            for duty in try group.policies().flatMap(\.duties) where duty.discharges.contains(.service(word)) {
                #expect(duty.notes.contains { $0.contains("service.\(word)") }, "\(duty.id)")
            }
        }
    }

    /// The table has no words for later law: its rows go by the last part of their ids, as an opportunity does.
    @Test("of later law are its own")
    func laterLaw() throws {
        for duty in try VictimsLaw.policies().flatMap(\.duties) {
            let word = try #require(duty.id.rawValue.split(separator: ".").last)
            #expect(duty.discharges == [.service(String(word))])
            #expect(table.words[String(word)] == nil)
        }
    }
}
