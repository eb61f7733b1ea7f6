import CivilTime
import CommunitySafetyTesting
import FoundationEssentials
import PolicyEngine
import SafetyInterchange
import Testing

@Suite("Vectors of a duty that recurs")
struct MissedPeriodTests {
    private func policy() throws -> Policy {
        let citation = Citation(
            instrument: "Test Code", edition: "1", locator: "1", locatorVerification: .unverified)
        let duty = Duty(
            "updates", citing: citation, summary: "Monthly updates", owedTo: .always, audienceVerification: .unverified,
            owedBy: ["police"], upon: .event("investigation_opened"), triggerVerification: .unverified,
            within: [Limit(.months(1), verification: .unverified)], dischargedBy: ["service.update"],
            recurring: Recurrence(until: ["suspect_charged"]), pausedUnder: citation)
        return try Policy(
            "test-code/1", title: "Test Code", instrument: "Test Code", bindingForce: .guidance,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "England and Wales",
            facts: [], duties: [duty])
    }

    private func mismatches(_ events: String, _ expectation: String) throws -> [String] {
        let document = """
            { "format": "community-safety-vectors/1", "policy": "test-code/1",
              "calendar": { "division": "england-and-wales" },
              "vectors": [ { "id": "v", "asOf": "2024-05-20T12:00:00Z", "facts": {},
                "events": [ { "id": "e", "kind": "investigation_opened", "at": "2024-01-31T10:00:00Z" }\(events) ],
                "expect": [ { "duty": "updates", \(expectation) } ] } ] }
            """
        return try VectorFile(json: Data(document.utf8)).mismatches(under: try policy()).map {
            "\($0.member): \($0.expected), \($0.found)"
        }
    }

    @Test("compare the periods missed, where the vector names them")
    func missed() throws {
        #expect(try mismatches("", #""event": "e", "status": "breached", "missed": 3"#) == [])
        #expect(try mismatches("", #""event": "e", "status": "breached""#) == [])
        #expect(try mismatches("", #""event": "e", "missed": 2"#) == ["missed: 2, 3"])
        let served = #", { "id": "s", "discharges": "updates", "at": "2024-04-02T10:00:00Z" }"#
        #expect(try mismatches(served, #""event": "e", "status": "late", "missed": 2"#) == [])
        #expect(try mismatches(served, #""event": "s", "status": "breached", "missed": 1"#) == [])
    }

    @Test("pause the clock by duty and authority")
    func paused() throws {
        let pause = """
            , { "id": "p", "kind": "clock_paused", "at": "2024-02-10T10:00:00Z", "duty": "updates", "authority": "a" }
            """
        let open = #""event": "e", "status": "pending", "dueEarliest": "2024-06-07T23:00:00Z", "missed": 0"#
        #expect(try mismatches(pause, open) == [])
        let resumed = #", { "id": "r", "kind": "clock_resumed", "at": "2024-02-12T10:00:00Z", "duty": "updates" }"#
        #expect(try mismatches(pause + resumed, #""event": "e", "due": "2024-03-02T00:00:00Z""#) == [])
    }
}
