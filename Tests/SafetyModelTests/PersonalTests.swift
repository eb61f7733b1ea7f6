import CivilTime
import Foundation
import SafetyModel
import Testing

@Suite struct PersonalTests {
    let name = Personal("Ada Example", purpose: .victimSupport)
    let refuge = Personal("1 Hidden Lane", sensitivity: .protected, purpose: .safeguarding)

    @Test func nothingPrintedShowsTheValue() {
        let victim = Victim(id: .init(high: 0, low: 1), kind: .person, name: name)
        var dumped = ""
        dump(victim, to: &dumped)
        for text in [
            "\(name)", name.debugDescription, String(reflecting: name), String(describing: victim),
            String(reflecting: victim), dumped, "\(Optional(name) as Any)",
        ] {
            #expect(!text.contains("Ada"))
            #expect(text.contains("redacted") || text.contains("sensitivity"))
        }
        #expect(Mirror(reflecting: name).children.map(\.label) == ["sensitivity", "purpose"])
    }

    @Test func equalAndHashedByWhatItHolds() {
        #expect(name == Personal("Ada Example", purpose: .victimSupport))
        #expect(name != Personal("Bob Example", purpose: .victimSupport))
        #expect(Set([name, Personal("Ada Example", purpose: .victimSupport)]).count == 1)
    }

    @Test func disclosureOpensOnlyWhatItCovers() throws {
        let support = Disclosure(for: [.victimSupport], upTo: .special, reason: "call")
        #expect(try name.disclosed(for: support) == "Ada Example")
        let error = #expect(throws: DisclosureError.self) { try refuge.disclosed(for: support) }
        #expect(error?.purpose == .safeguarding)
        #expect(error?.description.contains("Hidden") == false)
        let tooLow = Disclosure(for: [.safeguarding], upTo: .special, reason: "call")
        #expect(throws: DisclosureError.self) { try refuge.disclosed(for: tooLow) }
        let wrongPurpose = Disclosure(for: [.lawEnforcement], upTo: .protected, reason: "call")
        #expect(throws: DisclosureError.self) { try name.disclosed(for: wrongPurpose) }
    }

    @Test func unknownSensitivityIsHigherThanAllKnown() {
        let unknown: Sensitivity = "cosmic"
        #expect(Sensitivity.known.allSatisfy { $0 < unknown })
        let high = Disclosure(for: [.safeguarding], upTo: .protected, reason: "test")
        #expect(!high.covers(unknown, collectedFor: .safeguarding))
        let odd = Disclosure(for: [.safeguarding], upTo: unknown, reason: "test")
        #expect(odd.covers(unknown, collectedFor: .safeguarding))
        #expect(!odd.covers(.personal, collectedFor: .safeguarding))
        #expect(Disclosure.storage(reason: "test").covers(unknown, collectedFor: "anything"))
    }

    @Test func encodingWithoutDisclosureThrowsWithThePath() throws {
        let victim = Victim(id: .init(high: 0, low: 1), kind: .person, name: name)
        try expectRefusal(of: victim, by: JSONEncoder(), path: ["name"])
        let encoder = JSONEncoder()
        encoder.userInfo[.disclosure] = Disclosure(for: [.lawEnforcement], upTo: .protected, reason: "test")
        try expectRefusal(of: victim, by: encoder, path: ["name"])
        let report = Report(
            id: .init(high: 0, low: 2), channel: .online, received: .instant(Instant(milliseconds: 0)),
            reporter: .anonymous, account: refuge)
        let held = Case(id: .init(high: 0, low: 3), kind: .crime, reports: [report])
        try expectRefusal(of: held, by: JSONEncoder(), path: ["reports", "Index 0", "account"])
    }

    private func expectRefusal(of value: some Encodable, by encoder: JSONEncoder, path: [String]) throws {
        let error = #expect(throws: EncodingError.self) { try encoder.encode(value) }
        guard case .invalidValue(let shown, let context) = error else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(context.codingPath.map(\.stringValue) == path)
        #expect(!"\(shown)\(context.debugDescription)".contains("Ada"))
    }

    @Test func aCoveredValueRoundTripsAndDecodingNeedsNoLeave() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        encoder.userInfo[.disclosure] = Disclosure.storage(reason: "test")
        let odd = Personal("x", sensitivity: "cosmic", purpose: "unheard-of")
        let bytes = try encoder.encode(odd)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"purpose":"unheard-of","sensitivity":"cosmic","value":"x"}"#)
        #expect(try JSONDecoder().decode(Personal<String>.self, from: bytes) == odd)
    }
}
