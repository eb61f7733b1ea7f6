import CivilTime
import Foundation
import SafetyInterchange
import SafetyModel
import Testing

@Suite("Scenario files")
struct ScenarioFileTests {
    private static let good = """
        { "format": "community-safety-scenario/1", "cases": [
          { "id": "one", "kind": "crime", "markers": ["sensitive"],
            "victims": [ { "id": "v", "kind": "person", "circumstances": {
              "under_18": false, "intimidated": null,
              "vulnerable": [ { "value": true, "from": "2023-11-02", "recorded": "2023-11-05" } ] } } ],
            "events": [
              { "id": "arrest", "kind": "suspect_arrested", "at": "2023-12-22T15:10:00Z", "for": "v" },
              { "id": "told", "kind": "service.notify-arrest", "at": "2023-12", "answers": ["arrest"] } ] } ] }
        """

    private func read(_ text: String) throws(DocumentError) -> ScenarioFile {
        try ScenarioFile(json: Data(text.utf8))
    }

    @Test("a scenario becomes a case with its victims, and the same bytes give the same ids")
    func reading() throws {
        let file = try read(Self.good)
        #expect(file == (try read(Self.good)))
        let entry = try #require(file.cases.first)
        let victim = try #require(entry.victims.first)
        #expect(entry.value.kind == .crime)
        #expect(entry.value.markers == ["sensitive"])
        #expect(entry.value.victims == [victim.id])
        #expect(victim.circumstances[.under18] == .always(false))
        #expect(victim.value(of: .vulnerable, at: try Instant("2023-11-02T00:00:00Z")) == true)
        #expect(victim.value(of: .vulnerable, at: try Instant("2023-11-01T23:59:59Z")) == nil)
        #expect(entry.value.timeline.map(\.kind.rawValue) == ["suspect_arrested", "service.notify-arrest"])
        #expect(entry.value.timeline.first?.beneficiaries == [victim.id])
        #expect(entry.value.timeline.last?.answers == [entry.value.timeline[0].id])
        #expect(entry.value.timeline.last?.time == .month(try CivilMonth("2023-12")))
        #expect(entry.eventNames[entry.value.timeline[0].id] == "arrest")
    }

    @Test(
        "each fault names its place",
        arguments: [
            ("\"format\": \"community-safety-scenario/1\"", "\"format\": \"other/9\"", "format"),
            ("\"kind\": \"crime\"", "\"kind\": \"felony\"", "cases[0].kind"),
            ("\"kind\": \"person\"", "\"kind\": \"ghost\"", "cases[0].victims[0].kind"),
            ("\"under_18\": false", "\"under_18\": 3", "cases[0].victims[0].circumstances.under_18"),
            ("2023-12-22T15:10:00Z", "2023-12-32T15:10:00Z", "cases[0].events[0].at"),
            ("\"id\": \"told\"", "\"id\": \"arrest\"", "cases[0].events[1].id"),
            ("\"id\": \"told\", ", "", "cases[0].events[1].id"),
            ("\"for\": \"v\"", "\"fro\": \"v\"", "cases[0].events[0].fro"),
            ("\"markers\": [\"sensitive\"]", "\"marks\": []", "cases[0].marks"),
            ("\"kind\": \"service.notify-arrest\"", "\"discharges\": \"d\"", "cases[0].events[1].discharges"),
        ])
    func faults(_ part: String, _ replacement: String, _ path: String) {
        let broken = Self.good.replacingOccurrences(of: part, with: replacement)
        #expect(broken != Self.good)
        let error = #expect(throws: DocumentError.self) { try read(broken) }
        #expect(error?.path == path)
    }

    @Test("bytes that are no JSON are said to be none")
    func notJSON() {
        let error = #expect(throws: DocumentError.self) { try read(String(Self.good.dropLast(4))) }
        guard case .notJSON = error?.problem else {
            Issue.record("expected notJSON, found \(String(describing: error))")
            return
        }
    }
}
