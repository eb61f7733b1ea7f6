import CivilTime
import SafetyModel
import SafetyStorage
import Testing

/// What was opened can be printed, debug-printed and dumped, and says nothing of what it holds.
@Suite struct PrintingTests {
    private static let marker = "planted-marker"
    private let text = Envelope(
        schemaVersion: 7, payload: Array("{\"name\":\"\(marker)\"}".utf8),
        terms: [IndexTerm("state", marker), IndexTerm("team", "a")])

    /// As text, in hexadecimal digits, or as bytes in decimal numbers however they are set apart.
    private func shows(_ value: Any) -> Bool {
        var output = "\(value) \(String(reflecting: value)) "
        dump(value, to: &output)
        let bytes = Array(Self.marker.utf8)
        let numbers = output.split { !$0.isNumber }.joined(separator: ",")
        return output.contains(Self.marker)
            || output.lowercased().contains(bytes.map { String($0, radix: 16) }.joined())
            || numbers.contains(bytes.map { "\($0)" }.joined(separator: ","))
    }

    @Test func theSearchFindsWhatIsShown() {
        #expect(shows(Self.marker))
        #expect(shows(Array(Self.marker.utf8)))
        #expect(shows(Digest(Array(Self.marker.utf8))))
        #expect(!shows("planted"))
    }

    @Test func recordsBatchesAndPagesSayNothing() async throws {
        let store = MemoryStore()
        let put = try batch("p", [.put(key("a"), text), .redact(key("b"), leaving: text)])
        #expect(!shows(text))
        #expect(!shows(put.operations))
        #expect(!shows(put))
        _ = try await store.commit(batch("p1", [.put(key("a"), text)]))
        let record = try #require(try await store.record(key("a")))
        #expect(record.envelope == text)
        #expect(!shows(record))
        let page = try await store.records(matching: RecordQuery("note", in: "beds"))
        #expect(page.records == [record])
        #expect(!shows(page))
        #expect(!shows(Optional(text) as Any))
        #expect(!shows(["text": text]))
        let plan = try BatchPlan(put, latest: { _ in record }, holder: { _ in nil }, after: nil, sealing: nil)
        #expect(!shows(plan))
    }

    /// With the salt and the journal, what was erased could be guessed at.
    @Test func aRecordDoesNotShowItsSalt() {
        let record = StoredRecord(
            key: key("a"), revision: Revision(3), state: .ended, envelope: nil, changed: start,
            salt: Array(Self.marker.utf8))
        #expect(!shows(record))
        #expect("\(record)" == "<\(key("a")) at revision 3, ended>")
        #expect(Mirror(reflecting: record).children.count == 5)
    }

    @Test func anEnvelopeSaysHowMuchItHolds() {
        #expect("\(text)" == "<envelope: schema 7, 25 bytes, terms state, team>")
        #expect(String(reflecting: text) == "\(text)")
        #expect(String(describing: note("x")) == "<envelope: schema 1, 1 bytes, no terms>")
        #expect(Mirror(reflecting: text).children.map(\.label) == ["schemaVersion", "bytes", "terms"])
    }

    @Test func documentsSayNothing() async throws {
        let store = MemoryStore()
        let ada = Victim.ID(high: 1, low: 1)
        let victim = Victim(id: ada, kind: .person, name: Personal(Self.marker, purpose: .victimSupport))
        _ = try await store.put(
            victim, in: "beds", after: nil, disclosing: .storage(reason: "test"), as: "p", audit: audit, at: start)
        let request = SubjectAccessRequest(
            id: SubjectAccessRequest.ID(high: 9, low: 1), of: .victim(ada), under: .lawEnforcement, received: start)
        let document = try await SubjectAccessExport(from: store, in: "beds").document(for: request, at: start)
        #expect(String(decoding: try document.json(), as: UTF8.self).contains(Self.marker))
        #expect(!shows(document))
        #expect(!shows(document.holdings))
        for content in [
            DisclosedContent.text(Self.marker), .list([.text(Self.marker)]), .object([Self.marker: .null]),
            .object(["name": .text(Self.marker)]), .list(Self.marker.utf8.map { .whole(Int64($0)) }),
        ] {
            #expect(!shows(content))
        }
    }

    @Test(arguments: [
        (DisclosedContent.null, "nothing"), (.truth(true), "a truth value"), (.whole(1), "a number"),
        (.number(1.5), "a number"), (.text("x"), "a text"), (.list([.null, .null]), "a list of 2"),
        (.object(["a": .null]), "an object of 1"),
    ])
    func contentSaysOfWhatShapeItIs(_ content: DisclosedContent, _ words: String) {
        #expect("\(content)" == "<disclosed: \(words)>")
        #expect(String(reflecting: content) == "\(content)")
        #expect(Mirror(reflecting: content).children.isEmpty)
    }
}
