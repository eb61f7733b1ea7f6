import CivilTime
import FoundationEssentials
import PolicyEngine
import SafetyInterchange
import Testing

@Suite("A document of vectors is read strictly")
struct VectorFaultTests {
    private static let sound = """
        { "format": "community-safety-vectors/1", "policy": "victims-code/2020",
          "calendar": { "division": "england-and-wales" },
          "vectors": [
            { "id": "one", "facts": { "victim.vulnerable": null },
              "events": [ { "id": "e1", "kind": "suspect_arrested", "at": "2023-12-22T15:10:00Z" },
                          { "id": "e2", "kind": "suspect_charged", "at": "2023-12" } ],
              "asOf": "2024-01-05T09:00:00Z",
              "expect": [ { "duty": "d", "event": "e1", "status": "pending", "missing": ["victim.vulnerable"] } ] },
            { "id": "two", "facts": {}, "events": [], "asOf": "2024-01-05T09:00:00Z", "expect": [] } ] }
        """

    private static func document(_ part: String, replacedBy spoilt: String) throws -> String {
        let range = try #require(sound.firstRange(of: part))
        var document = sound
        document.replaceSubrange(range, with: spoilt)
        return document
    }

    @Test("and a sound one is read")
    func reads() throws {
        let file = try VectorFile(json: Data(Self.sound.utf8))
        #expect(file.vectors.map(\.id) == ["one", "two"])
        #expect(file.division == .englandAndWales)
        #expect(file.vectors[0].expectations[0].missing == [.named("victim.vulnerable")])
        #expect(file.vectors[0].occurrences[1].event.at == .month(try CivilMonth("2023-12")))
    }

    @Test(
        "and a fault is named with its path",
        arguments: [
            (#""policy":"#, #""polcy": 1, "policy":"#, "polcy"),
            (#""kind": "suspect_charged""#, #""kind": "suspect_charged", "when": 1"#, "vectors[0].events[1].when"),
            (#""calendar": {"#, #""calendar": { "country": "x", "#, "calendar.country"),
            (#""duty": "d","#, #""duty": "d", "dew": "x","#, "vectors[0].expect[0].dew"),
            (#""policy": "victims-code/2020","#, "", "policy"),
            (#""division": "england-and-wales""#, "", "calendar.division"),
            (#""id": "one","#, "", "vectors[0].id"),
            (#""id": "e1","#, "", "vectors[0].events[0].id"),
            (#""kind": "suspect_arrested","#, "", "vectors[0].events[0].kind"),
            (#", "at": "2023-12" "#, "", "vectors[0].events[1].at"),
            (#""duty": "d","#, "", "vectors[0].expect[0].duty"),
            (#""id": "two", "facts": {},"#, #""id": "two","#, "vectors[1].facts"),
            ("2023-12-22T15:10:00Z", "2023-12-22T25:10:00Z", "vectors[0].events[0].at"),
            ("2023-12-22T15:10:00Z", "2023-12-22T15:10:00", "vectors[0].events[0].at"),
            (#""at": "2023-12""#, #""at": "2023-13""#, "vectors[0].events[1].at"),
            (#""at": "2023-12""#, #""at": "2023-12", "recorded": "soon""#, "vectors[0].events[1].recorded"),
            (#""asOf": "2024-01-05T09:00:00Z","#, #""asOf": "2024-01-05","#, "vectors[0].asOf"),
            (#""pending""#, #""overdue""#, "vectors[0].expect[0].status"),
            ("england-and-wales", "england", "calendar.division"),
            ("community-safety-vectors/1", "community-safety-vectors/2", "format"),
            (#""id": "e2", "kind": "suspect_charged""#, #""id": "e2", "void": true"#, "vectors[0].events[1].replaces"),
            (#""kind": "suspect_charged""#, #""kind": "k", "discharges": "d""#, "vectors[0].events[1].kind"),
            (#""id": "two","#, #""id": "two", "overlay": {},"#, "vectors[1].overlay.format"),
            (#""id": "two","#, #""id": "one","#, "vectors[1].id"),
            (#""victim.vulnerable": null"#, #""victim.vulnerable": "no""#, #"vectors[0].facts["victim.vulnerable"]"#),
            (
                #""victim.vulnerable": null"#, #""victim.vulnerable": [{"value": 1.5, "from": "2023-11-02"}]"#,
                #"vectors[0].facts["victim.vulnerable"][0].value"#
            ),
            (
                #"["victim.vulnerable"]"#, #"[{"event": "e1", "needs": "care"}]"#,
                "vectors[0].expect[0].missing[0].needs"
            ),
            (#""status": "pending""#, #""missed": -1"#, "vectors[0].expect[0].missed"),
        ])
    func fault(part: String, spoilt: String, path: String) throws {
        let document = try Self.document(part, replacedBy: spoilt)
        let error = #expect(throws: DocumentError.self) { try VectorFile(json: Data(document.utf8)) }
        #expect(error?.path == path)
    }

    @Test("and what is no JSON says so", arguments: ["", "{", "nonsense", #"{ "format": }"#])
    func notJSON(text: String) {
        let error = #expect(throws: DocumentError.self) { try VectorFile(json: Data(text.utf8)) }
        #expect(error?.path == "")
        guard case .notJSON = error?.problem else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("and each kind of fault keeps its own name")
    func problems() throws {
        func problem(_ part: String, _ spoilt: String) throws -> DocumentError.Problem? {
            let document = try Self.document(part, replacedBy: spoilt)
            return #expect(throws: DocumentError.self) { try VectorFile(json: Data(document.utf8)) }?.problem
        }
        #expect(
            try problem(#""policy":"#, #""polcy": 1, "policy":"#)
                == .unknownMember(allowed: ["format", "policy", "calendar", "vectors"]))
        #expect(try problem(#""id": "one","#, "") == .missing)
        #expect(try problem(#""id": "one","#, #""id": 1,"#) == .wrongKind(expected: "a text", found: "a number"))
    }
}
