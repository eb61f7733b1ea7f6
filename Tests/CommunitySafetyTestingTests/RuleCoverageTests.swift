import CommunitySafetyTesting
import Foundation
import PolicyEngine
import Testing

@Suite("Rule coverage")
struct RuleCoverageTests {
    private func coverage(_ duty: DutyID, _ sketches: [TestCode.Sketch]) async throws -> DutyCoverage {
        let coverage = try await RuleCoverage.measured(
            of: try TestCode.policy.get(), by: [TestCode.file(sketches)], duties: [duty])
        return try #require(coverage.duties.first)
    }

    private func call(
        _ id: String, _ facts: [String], _ events: [String], _ status: String, asOf: String = "2024-06-20T12:00",
        by decider: String = ""
    ) -> TestCode.Sketch {
        TestCode.Sketch(
            id: id, duty: "call", facts: facts, events: ["report@2024-06-03T10:00\(decider)"] + events, asOf: asOf,
            expect: #""event": "report", "status": "\#(status)""#)
    }

    @Test("names what a poor set leaves out")
    func poor() async throws {
        let coverage = try await coverage("call", [call("one", ["resident"], ["service.call@2024-06-05T12:00"], "met")])
        #expect(!coverage.isComplete)
        #expect(
            coverage.gaps.map(\.description) == [
                "whether it is owed decides, being not true",
                "whether it is owed turns on resident being not true",
                "whether it is owed turns on visitor being true",
                "whether it is owed turns on visitor being not true",
                "whether the limit of 1 working day applies decides, being true",
                "whether the limit of 1 working day applies turns on vulnerable being true",
                "whether the limit of 1 working day applies turns on repeat being true",
                "whether it is excepted decides, being true",
                "done at the due instant or later",
                "not done, looked at before the due instant",
                "not done, looked at at the due instant or later",
                "decided by a body that owes another duty of the trigger, and so not raised",
                "decided by a body that owes it, where another's decision would not raise it",
            ])
    }

    @Test("is complete once each part was seen both ways")
    func complete() async throws {
        let sketches = [
            call("one", ["resident"], ["service.call@2024-06-05T12:00"], "met"),
            call("nobody", [], [], "not_owed"),
            call("guest", ["visitor", "vulnerable"], ["service.call@2024-06-05T12:00"], "late"),
            call("again", ["visitor", "repeat"], [], "breached", asOf: "2024-06-05T12:00"),
            call("declined", ["resident", "declined"], [], "excepted"),
            call("open", ["resident"], [], "pending", asOf: "2024-06-04T12:00", by: " by council"),
            call("police", ["resident"], [], "none", by: " by police"),
        ]
        let coverage = try await coverage("call", sketches)
        #expect(coverage.gaps.map(\.description) == [])
        #expect(coverage.entries.first?.vector == "one")
        for place in sketches.indices {
            var fewer = sketches
            let left = fewer.remove(at: place)
            let gaps = try await self.coverage("call", fewer).gaps
            #expect(!gaps.isEmpty, "\(left.id) was needed for nothing")
        }
    }

    @Test("counts no part that the result does not turn on")
    func passedThrough() async throws {
        // Told the same day: met whether vulnerable or not, so the tier shows in the due instant alone; not owed: in
        // nothing at all.
        let idle = try await coverage("call", [call("idle", ["vulnerable"], [], "not_owed")])
        #expect(!idle.entries.contains { $0.goal.part == .limit && $0.vector != nil })
        let both = try await coverage("call", [call("both", ["resident", "visitor"], [], "breached")])
        #expect(!both.entries.contains { $0.goal.atom != nil && $0.goal.part == .audience && $0.vector != nil })
    }

    @Test("tells a receipt from the event it is of")
    func receipts() async throws {
        func pay(_ id: String, _ events: [String], _ status: String) -> TestCode.Sketch {
            TestCode.Sketch(
                id: id, duty: "pay", events: events, asOf: "2024-06-20T12:00", expect: #""status": "\#(status)""#)
        }
        let same = [pay("same", ["claim@2024-06-03T10:00", "received=finance.claim@2024-06-03T12:00"], "pending")]
        let gaps = try await coverage("pay", same).gaps.map(\.way)
        #expect(gaps.contains(.receipt) && gaps.contains(.noReceipt))
        let more =
            same + [
                pay("later", ["claim@2024-06-03T10:00", "received=finance.claim@2024-06-05T12:00"], "pending"),
                pay("missing", ["claim@2024-06-03T10:00"], "undetermined"),
            ]
        let entries = try await coverage("pay", more).entries
        #expect(entries.first { $0.goal.way == .receipt }?.vector == "later")
        #expect(entries.first { $0.goal.way == .noReceipt }?.vector == "missing")
    }

    @Test("follows the periods of a duty that recurs")
    func recurrence() async throws {
        func update(_ id: String, _ events: [String], _ expect: String) -> TestCode.Sketch {
            TestCode.Sketch(
                id: id, duty: "update", events: ["opened@2024-06-03T10:00"] + events,
                asOf: "2024-06-20T12:00", expect: expect)
        }
        let first = update("first", [], #""status": "pending""#)
        #expect(
            try await coverage("update", [first]).gaps.filter { $0.part == .recurrence }.map(\.way)
                == [.nextPeriod, .ended])
        let next = update("next", ["service.update@2024-06-05T10:00"], #""event": "update", "status": "pending""#)
        let ended = update("ended", ["closed@2024-06-05T10:00"], #""status": "not_owed""#)
        #expect(
            try await coverage("update", [first, next, ended]).gaps.filter { $0.part == .recurrence }.isEmpty)
    }

    @Test("reads back what it writes")
    func codable() async throws {
        let coverage = try await RuleCoverage.measured(
            of: try TestCode.policy.get(), by: [TestCode.file([call("one", ["resident"], [], "breached")])])
        let bytes = try JSONEncoder().encode(coverage)
        #expect(try JSONDecoder().decode(RuleCoverage.self, from: bytes) == coverage)
        #expect("\(coverage)".hasPrefix("test-code/1: 0 of 5 duties exercised both ways\ncall: "))
    }
}
