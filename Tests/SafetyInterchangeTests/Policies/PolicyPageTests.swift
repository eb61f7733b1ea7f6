import CivilTime
import Foundation
import PolicyEngine
import SafetyInterchange
import Testing

/// The policy written by hand on the page about policy files.
@Suite("The example of Documentation/PolicyFiles.md")
struct PolicyPageTests {
    private static func file() throws -> PolicyFile {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "Documentation/PolicyFiles.md"), encoding: .utf8)
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        let fence = try #require(lines.firstIndex(of: "```json"))
        let example = lines[(fence + 1)...].prefix { $0 != "```" }.joined(separator: "\n")
        return try PolicyFile(json: Data(example.utf8))
    }

    private static func determinations(
        facts: [FactID: FactHistory], reports: [String], asOf: String
    ) throws -> [Determination] {
        let events = try reports.enumerated().map { index, time in
            Event(EventID("r\(index)"), "report_received", at: .instant(try Instant(time)))
        }
        return try file().policy.determinations(
            from: Evidence(facts: facts, events: events), asOf: try Instant(asOf), on: .englandAndWales)
    }

    @Test("is read, written and read again")
    func roundTrip() throws {
        let file = try Self.file()
        #expect(file.policy.id == "millbrook-watch/2024")
        #expect(file.policy.duties.count == 2)
        #expect(try PolicyFile(json: file.json()) == file)
    }

    @Test(
        "judges a report as it says",
        arguments: [
            (FactHistory.known(true), Status.breached, "2024-06-05T00:00:00+01:00"),
            (.known(false), .pending, "2024-06-11T00:00:00+01:00"),
        ])
    func callBack(isVulnerable: FactHistory, status: Status, due: String) throws {
        // Monday 3 June 2024; one working day ends with the 4th, five with Monday the 10th.
        let found = try Self.determinations(
            facts: ["reporter.vulnerable": isVulnerable], reports: ["2024-06-03T10:00:00Z"],
            asOf: "2024-06-06T10:00:00Z")
        let callBack = try #require(found.first { $0.duty == "mw.call-back" })
        #expect(callBack.status == status)
        #expect(callBack.due == (try Instant(due)))
        #expect(found.first { $0.duty == "mw.safety-visit" }?.status == .notOwed)
    }

    @Test("counts the reports that found a visit")
    func visit() throws {
        let found = try Self.determinations(
            facts: [:], reports: ["2024-03-01T10:00:00Z", "2024-04-01T10:00:00Z", "2024-05-01T10:00:00Z"],
            asOf: "2024-06-06T10:00:00Z")
        let visits = found.filter { $0.duty == "mw.safety-visit" }.sorted { $0.event < $1.event }
        #expect(visits.map(\.status) == [.notOwed, .notOwed, .judgement])
    }

    @Test(
        "says who may patrol, and why not",
        arguments: [
            ("2021-06-07", 2400, Truth.yes, [String]()), ("2021-06-05", 2400, .no, ["vetted"]),
            ("2021-06-07", 2401, .no, ["rested"]),
        ])
    func mayPatrol(vetted: String, minutes: Int, answer: Truth, failing: [String]) throws {
        let evidence = Evidence(facts: [
            "volunteer.vetted": .known(.day(try CivilDate(vetted))), "volunteer.minutes": .known(.number(minutes)),
        ])
        let finding = try #require(
            try Self.file().policy.findings(
                from: evidence, asOf: try Instant("2024-06-06T10:00:00Z"), on: .englandAndWales
            ).first)
        #expect(finding.answer == answer)
        #expect(finding.failing.map(\.name) == failing)
    }

    @Test("states its measure")
    func measure() throws {
        let measure = try #require(try Self.file().policy.measure("mw.answering"))
        #expect(measure.population == .always)
        #expect(measure.targets == [Target("all", .share(within: .hours(1), percent: 90), verification: .primary)])
    }
}
