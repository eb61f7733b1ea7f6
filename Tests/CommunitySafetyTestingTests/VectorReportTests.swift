import CommunitySafetyTesting
import Foundation
import PolicyEngine
import SafetyInterchange
import Testing

@Suite("The report of a vector")
struct VectorReportTests {
    private func line(_ report: VectorReport) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(report), as: UTF8.self)
    }

    private func reports(_ expect: String, _ events: [String] = ["report@2024-06-03T10:00"]) throws -> [VectorReport] {
        let sketch = TestCode.Sketch(
            id: "v", duty: "call", facts: ["resident"], events: events, asOf: "2024-06-04T12:00", expect: expect)
        return try TestCode.file([sketch]).reports(under: TestCode.policy.get())
    }

    @Test("is a line for each expectation")
    func held() throws {
        #expect(
            try reports(#""event": "report", "status": "pending""#).map(line) == [
                #"{"due":"2024-06-10T23:00:00Z","duty":"call","event":"report","expected":"pending","got":"pending","#
                    + #""holds":true,"missing":[],"vector":"v"}"#
            ])
        #expect(
            try reports(#""status": "none""#, []).map(line) == [
                #"{"duty":"call","expected":"none","got":"none","holds":true,"missing":[],"vector":"v"}"#
            ])
    }

    @Test("says in what the two differ")
    func differing() throws {
        let report = try #require(try reports(#""status": "met", "due": "2024-06-11T23:00:00Z""#).first)
        #expect(!report.holds)
        #expect(
            try line(report)
                == #"{"differences":["status: expected met, found pending","#
                + #""due: expected 2024-06-11T23:00:00Z, found 2024-06-10T23:00:00Z"],"due":"2024-06-10T23:00:00Z","#
                + #""duty":"call","event":"report","expected":"met","got":"pending","holds":false,"missing":[],"#
                + #""vector":"v"}"#)
    }

    @Test("has one for each occurrence where the expectation names no event")
    func occurrences() throws {
        let events = ["report@2024-06-03T10:00", "second=report@2024-06-03T11:00"]
        #expect(try reports(#""status": "pending""#, events).map(\.event) == ["report", "second"])
        #expect(try reports(#""event": "second", "status": "pending""#, events).map(\.event) == ["second"])
    }
}
