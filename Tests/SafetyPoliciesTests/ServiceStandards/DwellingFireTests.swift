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

    /// The Brigade's incidents with figures that no standard asks for.
    private func figures(_ targets: [Target]) throws -> Policy {
        let standard = try ServiceStandards.londonFireBrigade()
        let first = try #require(standard.measure("lfb-first-pump"))
        return try Policy(
            "dwelling-fires/2009", title: standard.title, instrument: standard.instrument,
            bindingForce: standard.bindingForce, inForce: standard.inForce, status: standard.status,
            jurisdiction: standard.jurisdiction, facts: [],
            measures: [
                Measure(
                    first.id, citing: first.citation, summary: first.summary, from: first.start, until: first.end,
                    clockVerification: first.clockVerification, targets: targets)
            ])
    }

    @Test("have the median, the ninetieth percentile and the months that a plain count of the file gives")
    func figures() throws {
        let seconds = try seconds().sorted()
        func nearest(_ percent: Double) throws -> Int {
            try #require(
                seconds.first { time in
                    Double(seconds.count { $0 <= time }) >= percent / 100 * Double(seconds.count)
                })
        }
        let (median, ninetieth) = (try nearest(50), try nearest(90))
        let perMonth = try fewestInMonth()
        let policy = try figures([
            Target("median", .percentile(50, atMost: .seconds(median)), verification: .unverified),
            Target("below", .percentile(50, .lessThan(.seconds(median))), verification: .unverified),
            Target("ninetieth", .percentile(90, atMost: .seconds(ninetieth)), verification: .unverified),
            Target("months", .count(atLeast: perMonth, each: .month), verification: .unverified),
            Target("more", .count(.moreThan(perMonth), each: .month), verification: .unverified),
            Target("weeks", .count(atLeast: 1, each: .week), verification: .unverified),
        ])
        var reading = try #require(
            policy.reading(
                of: "lfb-first-pump", asOf: Instant("2010-01-01T00:00:00Z"), recordedFrom: CivilDate("2009-01-01"),
                on: .englandAndWales))
        try DwellingFires.forEach { try reading.add($0) }
        let found = reading.measurements
        #expect(found.map(\.attained) == [.yes, .no, .yes, .yes, .no, .yes])
        #expect(found[0].lowest == Double(median * 1000))
        #expect(found[2].highest == Double(ninetieth * 1000))
        #expect(found[3].lowest == Double(perMonth))
        // Weeks that began in the year and ended in it: from 5 January to 27 December.
        #expect(found.map(\.spans) == [nil, nil, nil, 12, 12, 51])
    }

    /// By the month as it stands in the lines: field by field there is no comma before the date.
    private func fewestInMonth() throws -> Int {
        let text = try String(contentsOf: SharedFiles.folder.appending(path: DwellingFires.name), encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline)
        let months = (1...12).map { month in
            let start = "2009-" + (month < 10 ? "0" : "") + "\(month)-"
            return lines.dropFirst().count { $0.contains(start) }
        }
        #expect(months.reduce(0, +) == 6708)
        return try #require(months.min())
    }

    @Test("are the same in columns, month by month")
    func inColumns() throws {
        let policy = try figures([
            Target("six", .share(within: .minutes(6), percent: 72), verification: .unverified),
            Target("median", .percentile(50, atMost: .minutes(5)), verification: .unverified),
            Target("mean", .mean(atMost: .minutes(6)), verification: .unverified),
        ])
        let asOf = try Instant("2009-11-15T12:00:00Z")
        var (starts, ends): ([Int64], [Int64]) = ([], [])
        let first = try CivilDate("2009-01-01").month
        var single = try (0..<12).map { _ in
            try #require(policy.reading(of: "lfb-first-pump", asOf: asOf, on: .englandAndWales))
        }
        try DwellingFires.forEach { evidence in
            let times = evidence.events.compactMap { event -> Int64? in
                if case .instant(let instant) = event.at { instant.milliseconds } else { nil }
            }
            try #require(times.count == 2)
            starts.append(times[0] / 1000)
            ends.append(times[1] / 1000)
            let day = try CivilClock.unitedKingdom.date(at: Instant(milliseconds: times[0]))
            try single[day.month.month - 1].add(evidence)
        }
        var columns = try IncidentColumns(starts: starts, ends: ends, in: .seconds)
        columns.group(byMonthFrom: first, months: 12)
        let reading = try #require(
            try policy.groupedReading(of: "lfb-first-pump", over: columns, asOf: asOf, on: .englandAndWales))
        for month in 0..<12 {
            #expect(reading.measurements(of: month) == single[month].measurements, "month \(month + 1)")
        }
        #expect(reading.started(in: 11) == 0)
        #expect(reading.started(in: 10) > 0)
    }
}
