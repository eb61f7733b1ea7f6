import CivilTime
import Foundation
import PolicyEngine
import SafetyPolicies
import Testing

/// The known answers of the SOURCE.md beside the file.
@Suite("A year of dwelling fires in London", .enabled(if: SharedFiles.exists(DwellingFires.name)))
struct DwellingFireTests {
    /// The Brigade's measure, with a share within six minutes beside it.
    private func policy() throws -> Policy {
        let standard = try ServiceStandards.londonFireBrigade()
        let first = try #require(standard.measure("lfb-first-pump"))
        let six = Target("six_minutes", .share(within: .minutes(6), percent: 72), verification: .unverified)
        return try Policy(
            "dwelling-fires/2009", title: standard.title, instrument: standard.instrument,
            bindingForce: standard.bindingForce, inForce: standard.inForce, status: standard.status,
            jurisdiction: standard.jurisdiction, facts: [],
            measures: [
                Measure(
                    first.id, citing: first.citation, summary: first.summary, from: first.start, until: first.end,
                    clockVerification: first.clockVerification, targets: first.targets + [six])
            ])
    }

    /// The seconds of each line, by splitting it where there is a comma and counting from its end: fields with a comma
    /// of their own stand before.
    private func seconds() throws -> [Int] {
        let text = try String(contentsOf: SharedFiles.folder.appending(path: DwellingFires.name), encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let header = try #require(lines.first)
        let fromEnd = header.count - (try #require(header.firstIndex(of: "FirstPumpArriving_AttendanceTime")))
        return try lines.dropFirst().map { try #require(Int($0[$0.count - fromEnd])) }
    }

    @Test("are measured as known")
    func knownAnswers() throws {
        let asOf = try Instant("2010-02-01T00:00:00Z")
        var reading = try #require(
            try policy().reading(of: "lfb-first-pump", asOf: asOf, on: .englandAndWales))
        try DwellingFires.forEach { try reading.add($0) }
        let seconds = try seconds()
        #expect(reading.added == 6708)
        #expect(seconds.count == 6708)
        let found = Dictionary(uniqueKeysWithValues: reading.measurements.map { ($0.target, $0) })
        for (target, limit, percent) in [("six_minutes", 360, 71.15), ("ten_minutes", 600, 96.50)] {
            let measured = try #require(found[target])
            let within = seconds.count { $0 <= limit }
            #expect(measured.counted == 6708)
            #expect(measured.within == within)
            #expect(measured.beyond == seconds.count - within)
            #expect(measured.perhapsCounted + measured.untimed == 0)
            #expect(measured.lowest == measured.highest)
            #expect(abs(try #require(measured.lowest) - percent) < 0.005)
        }
        #expect(found["six_minutes"]?.attained == .no)
        #expect(found["ten_minutes"]?.attained == .yes)
        let mean = try #require(found["mean"])
        let total = seconds.reduce(0, +)
        #expect(mean.lowest == Double(total * 1000) / 6708)
        #expect(mean.attained == (total <= 360 * 6708 ? .yes : .no))
        #expect(mean.verification == .unverified)
        #expect(mean.bindingForce == .commitment)
        #expect(seconds.min() == 5)
        #expect(seconds.max() == 1196)
    }

    @Test("seen in the middle of a night, leave out what is still to come")
    func inTheMiddle() throws {
        let asOf = try Instant("2009-01-01T00:40:00Z")
        var reading = try #require(
            try policy().reading(of: "lfb-first-pump", asOf: asOf, on: .englandAndWales))
        try DwellingFires.forEach { try reading.add($0) }
        // Called at 00:16:02 and attended in 663 seconds; called at 00:33:33 and attended in 369: 18 seconds to go.
        let six = try #require(reading.measurements.first { $0.target == "six_minutes" })
        let ten = try #require(reading.measurements.first { $0.target == "ten_minutes" })
        #expect(six.beyond == 2)
        #expect(ten.beyond == 1)
        #expect(ten.within == 1)
    }
}
