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
    private let policy: Policy

    init() throws {
        table = try JSONDecoder().decode(Table.self, from: Data(contentsOf: FactBase.serviceWords))
        policy = try VictimsCode.edition2020()
    }

    @Test("are those of the table, for every rule")
    func words() {
        for duty in policy.duties where duty.upstreamOf == nil {
            let listed = table.words.filter { $0.value.duties.contains(duty.id.rawValue) }.keys
            #expect(Set(duty.discharges.map(\.rawValue)) == Set(listed.map { "service.\($0)" }), "\(duty.id)")
        }
    }

    @Test("carry a note where the table doubts them")
    func doubts() {
        for (word, entry) in table.words where entry.doubt != nil {
            for duty in policy.duties where duty.discharges.contains(.service(word)) {
                #expect(duty.notes.contains { $0.contains("service.\(word)") }, "\(duty.id)")
            }
        }
    }
}
