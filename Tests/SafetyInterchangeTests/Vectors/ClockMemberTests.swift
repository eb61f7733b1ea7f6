import CivilTime
import FoundationEssentials
import PolicyEngine
import SafetyInterchange
import SafetyModel
import SafetyPolicies
import Testing

@Suite("Events that move a clock are read strictly")
struct ClockMemberTests {
    private func events(_ event: String) throws -> [Event] {
        let document = """
            { "format": "community-safety-vectors/1", "policy": "victims-code/2020",
              "calendar": { "division": "england-and-wales" },
              "vectors": [ { "id": "v", "facts": {}, "asOf": "2024-01-05T09:00:00Z", "expect": [],
                "events": [ { "id": "e", "at": "2024-01-01T09:00:00Z", \(event) } ] } ] }
            """
        return try VectorFile(json: Data(document.utf8)).vectors.flatMap(\.occurrences).map(\.event)
    }

    private func scenario(_ event: String) throws -> [CaseEvent] {
        let document = """
            { "format": "community-safety-scenario/1", "cases": [ { "id": "c", "kind": "crime", "victims": [],
                "events": [ { "id": "e", "at": "2024-01-01T09:00:00Z", \(event) } ] } ] }
            """
        return try ScenarioFile(json: Data(document.utf8)).cases.flatMap(\.value.timeline)
    }

    @Test(
        "a period is a duration of one part",
        arguments: [
            ("P14D", .calendarDays(14)), ("P1D", .calendarDays(1)), ("P2W", .weeks(2)), ("P1M", .months(1)),
            ("P1Y", .years(1)), ("PT24H", .hours(24)), ("PT90M", .minutes(90)), ("PT30S", .seconds(30)),
        ] as [(String, CivilTime.Period)])
    func periods(text: String, period: CivilTime.Period) throws {
        let found = try events(#""kind": "agreed.update-frequency", "period": "\#(text)""#)
        #expect(found.map(\.period) == [period])
    }

    @Test(
        "an impossible period says where it stands and what is wrong",
        arguments: [
            ("P0D", "at least one unit"), ("-P1D", "one part above zero"), ("P-1D", "one part above zero"),
            ("P1M2D", "one part, as no convention"), ("PT1H30M", "one part, as no convention"),
            ("P1DT2H", "one part, as no convention"), ("P1.5D", "one part above zero"), ("P1H", "one part above zero"),
            ("PT1D", "one part above zero"), ("P", "one part above zero"), ("PD", "one part above zero"),
            ("P99999999999999999999D", "one part above zero"), ("14 days", "one part above zero"),
            ("", "one part above zero"), ("P٣D", "one part above zero"),
        ])
    func impossible(text: String, reason: String) {
        let event = #""kind": "agreed.update-frequency", "period": "\#(text)""#
        for (error, path) in [
            (#expect(throws: DocumentError.self) { try events(event) }, "vectors[0].events[0].period"),
            (#expect(throws: DocumentError.self) { try scenario(event) }, "cases[0].events[0].period"),
        ] {
            #expect(error?.path == path)
            guard case .badValue(text, let expected) = error?.problem else {
                Issue.record("found \(String(describing: error))")
                continue
            }
            #expect(expected.contains(reason))
        }
    }

    @Test(
        "what would be lost on an event is refused, and what it needs is asked for",
        arguments: [
            (#""kind": "agreed.update-frequency""#, "period"),
            (#""kind": "suspect_arrested", "period": "P1D""#, "period"),
            (#""kind": "clock_paused", "authority": "a""#, "duty"), (#""kind": "clock_resumed""#, "duty"),
            (#""kind": "suspect_arrested", "duty": "d""#, "duty"),
            (#""kind": "suspect_arrested", "authority": "a""#, "authority"),
            (#""kind": "clock_paused", "duty": 1"#, "duty"),
            (#""kind": "agreed.update-frequency", "period": 14"#, "period"),
        ])
    func lost(event: String, member: String) {
        let error = #expect(throws: DocumentError.self) { try events(event) }
        #expect(error?.path == "vectors[0].events[0].\(member)")
    }

    @Test("they go through casework into evidence")
    func casework() throws {
        let paused = #""kind": "clock_paused", "duty": "d", "authority": "a""#
        let resumed = #""kind": "clock_resumed", "duty": "d""#
        for event in [
            paused, resumed, #""kind": "agreed.update-frequency", "period": "P14D""#,
            #""kind": "agreed.update-frequency", "period": "P2W""#,
            #""kind": "agreed.update-frequency", "period": "P1M""#,
        ] {
            let direct = try #require(try events(event).first)
            let through = try #require(try scenario(event).map { Event($0) }.first)
            #expect(through.kind == direct.kind)
            #expect(through.period == direct.period)
            #expect(through.duty == direct.duty)
            #expect(through.authority == direct.authority)
        }
        #expect(try events(paused).first?.kind == .clockPaused)
        #expect(try events(paused).first?.authority == "a")
        #expect(try scenario(resumed).first?.pause == ClockPause(duty: "d"))
    }

    @Test("a period that casework does not know is refused there", arguments: ["PT24H", "P1Y"])
    func unknownToCasework(text: String) {
        let error = #expect(throws: DocumentError.self) {
            try scenario(#""kind": "agreed.update-frequency", "period": "\#(text)""#)
        }
        #expect(error?.path == "cases[0].events[0].period")
    }
}
