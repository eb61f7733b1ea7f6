import FoundationEssentials
import PolicyEngine
import SafetyInterchange
import Testing

@Suite("What a data set can tell is read strictly")
struct SupplyFileTests {
    private func file(_ members: String) throws -> SupplyFile {
        try SupplyFile(json: Data(#"{ "format": "community-safety-supply/1", \#(members) }"#.utf8))
    }

    @Test("with all that a file can have, and the least that it must")
    func whole() throws {
        let whole = try file(
            """
            "title": "Ours", "facts": ["victim.under_18"],
            "events": [ { "kind": ["crime_reported", "suspect_charged"], "at": "instant", "by": true, "recorded": true },
                        { "kind": "service.notify-charge", "at": "day", "about": true },
                        { "kind": "sentence_passed", "at": "month" } ]
            """)
        #expect(whole.title == "Ours")
        #expect(
            whole.supply
                == Supply(
                    facts: ["victim.under_18"],
                    events: [
                        "crime_reported": Supply.Events(.instant, by: true, recorded: true),
                        "suspect_charged": Supply.Events(.instant, by: true, recorded: true),
                        "service.notify-charge": Supply.Events(.day, about: true),
                        "sentence_passed": Supply.Events(.month),
                    ]))
        let least = try file(#""facts": [], "events": []"#)
        #expect(least.supply == Supply())
        #expect(least.title == nil)
    }

    @Test(
        "and every fault has its path",
        arguments: [
            (#""facts": []"#, "events: missing"),
            (#""events": []"#, "facts: missing"),
            (#""facts": {}, "events": []"#, "facts: expected a list, found an object"),
            (#""facts": [1], "events": []"#, "facts[0]: expected a text, found a number"),
            (#""facts": ["a", "a"], "events": []"#, #"facts[1]: "a" is not unique in the file"#),
            (
                #""facts": [], "events": [], "more": 1"#,
                "more: unknown member; the format has format, title, facts, events"
            ),
            (#""facts": [], "events": [ {"at": "day"} ]"#, "events[0].kind: missing"),
            (#""facts": [], "events": [ {"kind": "a"} ]"#, "events[0].at: missing"),
            (
                #""facts": [], "events": [ {"kind": "a", "at": "week"} ]"#,
                #"events[0].at: "week" is not instant, day or month"#
            ),
            (
                #""facts": [], "events": [ {"kind": "a", "at": "day", "about": 1} ]"#,
                "events[0].about: expected true or false, found a number"
            ),
            (
                #""facts": [], "events": [ {"kind": "a", "at": "day"}, {"kind": ["b", "a"], "at": "day"} ]"#,
                #"events[1].kind: "a" is not unique in the file"#
            ),
            (
                #""facts": [], "events": [ {"kind": "a", "at": "day", "when": 1} ]"#,
                "events[0].when: unknown member; the format has kind, at, about, by, recorded"
            ),
        ])
    func faults(members: String, message: String) throws {
        let fault = #expect(throws: DocumentError.self) { try file(members) }
        #expect(fault?.description == message)
    }

    @Test("another format is none of its own")
    func format() throws {
        let fault = #expect(throws: DocumentError.self) {
            try SupplyFile(json: Data(#"{ "format": "community-safety-supply/2", "facts": [], "events": [] }"#.utf8))
        }
        #expect(fault?.path == "format")
        #expect(throws: DocumentError.self) { try SupplyFile(json: Data("[".utf8)) }
    }
}
