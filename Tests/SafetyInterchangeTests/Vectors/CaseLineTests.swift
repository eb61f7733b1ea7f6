import PolicyEngine
import SafetyInterchange
import Testing

@Suite("A case on a line")
struct CaseLineTests {
    private static func read(_ text: String) throws(DocumentError) -> CaseLine {
        try CaseLine(json: Array(text.utf8)[...])
    }

    private static let members =
        #""id":"a","facts":{"f":null},"events":[{"id":"e","kind":"k","at":"2024-01-01"}],"asOf":"2024-01-02T00:00:00Z""#

    @Test("needs neither expectations nor a policy")
    func bare() throws {
        let line = try Self.read("{\(Self.members)}")
        #expect(line.policy == nil)
        #expect(line.vector.id == "a")
        #expect(line.vector.expectations == [])
        #expect(line.vector.facts == ["f": .unknown])
    }

    @Test("may have both, and spaces around it")
    func whole() throws {
        let line = try Self.read(
            " {\(Self.members),\"policy\":\"sample/1\",\"expect\":[{\"duty\":\"d\",\"status\":\"none\"}]}\r")
        #expect(line.policy == "sample/1")
        #expect(line.vector.expectations.map(\.duty) == ["d"])
    }

    @Test(
        "is refused with the path of the fault",
        arguments: [
            ("{\(members),\"polcy\":\"x\"}", "polcy"), ("{\(members),\"policy\":5}", "policy"),
            (
                "{\"id\":\"a\",\"facts\":{},\"events\":[{\"id\":\"e\",\"kind\":\"k\",\"at\":\"2024-13-01\"}],\"asOf\":\"\"}",
                "events[0].at"
            ),
            ("{\"id\":\"a\",\"facts\":{},\"events\":[]}", "asOf"), ("{\(members)}}", ""), ("", ""),
            ("{\(members),\"expect\":null}", "expect"),
        ])
    func faults(text: String, path: String) throws {
        #expect { try Self.read(text) } throws: { ($0 as? DocumentError)?.path == path }
    }

    @Test("is refused where its bytes are no UTF-8")
    func noText() {
        let bytes = Array("{\"id\":\"".utf8) + [0xFF] + Array("\"}".utf8)
        #expect(throws: DocumentError("", .notJSON("the bytes are no UTF-8"))) { try CaseLine(json: bytes[...]) }
    }
}
