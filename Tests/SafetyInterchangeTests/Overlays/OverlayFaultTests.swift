import CivilTime
import Foundation
import PolicyEngine
import SafetyInterchange
import SafetyPolicies
import Testing

@Suite("An overlay is read strictly")
struct OverlayFaultTests {
    private static func text() throws -> String {
        try String(decoding: CouncilOverlayTests.file("gosport").json(), as: UTF8.self)
    }

    @Test(
        "and a fault is named with its path",
        arguments: [
            ("\"base\": ", "\"bass\": ", "bass"),
            ("community-safety-overlay/1", "community-safety-overlay/2", "format"),
            ("\"base\": \"asb-case-review/2014\"", "\"base\": 2014", "base"),
            ("\"criterion\": \"asbcr-threshold-3\"", "\"duty\": \"asbcr-threshold-3\"", "changedCriteria[0].duty"),
            ("\"atLeast\": 3", "\"atLeast\": \"3\"", "changedCriteria[0].requiring[0].when.atLeast"),
            (
                "{\n            \"workingDays\"", "{\n            \"workDays\"",
                "addedDuties[0].within[0].period.workDays"
            ),
            ("\"local-scheme\"", "\"local\"", "bindingForce"),
        ])
    func faults(part: String, spoilt: String, path: String) throws {
        let text = try Self.text()
        let range = try #require(text.range(of: part))
        let json = Data(text.replacingCharacters(in: range, with: spoilt).utf8)
        let error = #expect(throws: OverlayFileError.self) { try OverlayFile(json: json) }
        #expect(error?.path == path)
    }

    @Test("and one that does not fit its base is named with the path of the change")
    func misfits() throws {
        let base = try CaseReview.edition2014()
        func fault(_ part: String, _ spoilt: String) throws -> OverlayFileError? {
            let text = try Self.text()
            let range = try #require(text.range(of: part))
            let file = try OverlayFile(json: Data(text.replacingCharacters(in: range, with: spoilt).utf8))
            return #expect(throws: OverlayFileError.self) { try file.applied(to: base, on: .englandAndWales) }
        }
        #expect(try fault("asb-case-review/2014", "asb-case-review/2026")?.path == "base")
        #expect(try fault("\"asbcr-threshold-3\"", "\"asbcr-threshold-4\"")?.path == "changedCriteria[0].criterion")
        #expect(
            try fault("\"id\": \"asb_review.threshold_met\"", "\"id\": \"asb_review.decided_met\"")?.path
                == "facts[0].id")
        #expect(
            try fault("\"from\": \"2014-10-20\"", "\"from\": \"2013-10-20\",\n    \"until\": \"2014-10-20\"")?.path
                == "inForce")
        let error = try fault("\"id\": \"asbcr-local-gosport.acknowledge\"", "\"id\": \"asbcr-publish-annual\"")
        #expect(error?.path == "addedDuties[0].id")
        #expect("\(String(describing: error.map(\.description)))".contains("state a change of it"))
    }
}
