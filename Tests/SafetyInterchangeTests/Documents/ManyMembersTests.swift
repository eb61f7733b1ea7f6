import PolicyEngine
import SafetyInterchange
import Testing

@Suite("An object of many members")
struct ManyMembersTests {
    private static func line(_ names: [String]) -> String {
        let facts = names.map { "\"\($0)\":true" }.joined(separator: ",")
        return "{\"id\":\"a\",\"facts\":{\(facts)},\"events\":[],\"asOf\":\"2024-01-02T00:00:00Z\"}"
    }

    @Test("is read whole, and a name that stands twice is found wherever it is", arguments: [1, 2, 15, 16, 17, 18, 60])
    func members(count: Int) throws {
        let names = (0..<count).map { "fact.\($0)" }
        let read = try CaseLine(json: Array(Self.line(names).utf8)[...])
        #expect(Set(read.vector.facts.keys.map(\.rawValue)) == Set(names))
        for repeated in [0, count / 2, count - 1] {
            let bytes = Array(Self.line(names + [names[repeated]]).utf8)
            #expect(throws: DocumentError("facts[\"fact.\(repeated)\"]", .repeatedMember)) {
                try CaseLine(json: bytes[...])
            }
        }
    }
}
