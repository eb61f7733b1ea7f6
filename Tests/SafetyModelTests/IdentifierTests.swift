import CivilTime
import Foundation
import SafetyModel
import Testing

@Suite struct IdentifierTests {
    @Test func textIsUUIDTextAndReadsBack() throws {
        let id = Victim.ID(high: 0x018C_9A3E_4B00_7ABC, low: 0x8DEF_0123_4567_89AB)
        #expect(id.description == "018c9a3e-4b00-7abc-8def-0123456789ab")
        #expect(Victim.ID("018C9A3E-4B00-7ABC-8DEF-0123456789AB") == id)
        #expect(Victim.ID("018c9a3e4b007abc8def0123456789ab") == id)
        #expect(Victim.ID(high: 0, low: 1).description == "00000000-0000-0000-0000-000000000001")
        #expect(UUID(uuidString: id.description) != nil)
    }

    @Test(arguments: [
        "", "018c9a3e", "018c9a3e-4b00-7abc-8def-0123456789a", "018c9a3e_4b00_7abc_8def_0123456789ab",
        "018c9a3e4b007abc8def0123456789ag", "018c-9a3e4b00-7abc-8def-0123456789ab", "018c9a3e4b007abc8def0123456789é",
    ])
    func badTextIsRefused(_ text: String) {
        #expect(Victim.ID(text) == nil)
    }

    @Test func versionSevenHoldsInstantVersionAndVariant() throws {
        let id = try Case.ID(at: Instant(milliseconds: 0x0123_4567_89AB), random: .max, .max)
        #expect(id.description == "01234567-89ab-7fff-bfff-ffffffffffff")
        let bare = try Case.ID(at: Instant(milliseconds: 0), random: 0, 0)
        #expect(bare.description == "00000000-0000-7000-8000-000000000000")
    }

    @Test func laterInstantsSortLater() throws {
        let first = try Case.ID(at: Instant(milliseconds: 1000), random: .max, .max)
        let second = try Case.ID(at: Instant(milliseconds: 1001), random: 0, 0)
        #expect(first < second)
    }

    @Test(arguments: [-1, 1 << 48] as [Int64])
    func instantsBeyondFortyEightBitsAreRefused(_ milliseconds: Int64) {
        let instant = Instant(milliseconds: milliseconds)
        #expect(throws: IdentifierError(instant: instant)) { try Case.ID(at: instant, random: 0, 0) }
    }

    @Test func codesAsABareString() throws {
        let id = Case.ID(high: 1, low: 2)
        let bytes = try JSONEncoder().encode([id])
        #expect(String(decoding: bytes, as: UTF8.self) == #"["00000000-0000-0001-0000-000000000002"]"#)
        #expect(try JSONDecoder().decode([Case.ID].self, from: bytes) == [id])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Case.ID].self, from: Data(#"["x"]"#.utf8)) }
    }

    @Test func crimeReferencesHaveTwoForms() throws {
        let digest = String(repeating: "aF", count: 32)
        #expect(try CrimeReference(digest).form == .openData)
        #expect(try CrimeReference(digest).text == digest.lowercased())
        #expect(try CrimeReference("40/12345/23a").text == "40/12345/23A")
        #expect(try CrimeReference("40/12345/23").form == .force)
    }

    @Test(arguments: [
        ("ab", CrimeReferenceError.Reason.length(2)), ("", .length(0)), ("40 123", .character(" ")),
        ("abc", .noDigit), ("12é45", .character("é")), (String(repeating: "g", count: 64), .length(64)),
    ])
    func badCrimeReferencesSayWhy(_ text: String, _ reason: CrimeReferenceError.Reason) {
        #expect(throws: CrimeReferenceError(text: text, reason: reason)) { try CrimeReference(text) }
    }

    @Test func badCrimeReferencesInDataNameThePath() throws {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([String: CrimeReference].self, from: Data(#"{"reference": "?"}"#.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("not corrupt: \(String(describing: error))")
            return
        }
        #expect(context.codingPath.map(\.stringValue) == ["reference"])
        #expect(context.underlyingError is CrimeReferenceError)
    }
}
