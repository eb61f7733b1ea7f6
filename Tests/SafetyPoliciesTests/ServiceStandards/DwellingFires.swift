import CivilTime
import Foundation
import PolicyEngine
import SafetyInterchange
import SafetyPolicies
import Testing

/// The dwelling fires that the London Fire Brigade attended in 2009.
enum DwellingFires {
    static let name = "data/response-times/lfb-dwelling-fires-2009.csv"

    /// The place of each column that is read, found by its heading.
    private struct Columns {
        let number: Int
        let date: Int
        let time: Int
        let seconds: Int

        init(_ header: CSVRecord) throws {
            func position(_ heading: String) throws -> Int {
                try #require(header.fields.firstIndex(of: heading), "no column \(heading)")
            }
            number = try position("IncidentNumber")
            date = try position("DateOfCall")
            time = try position("TimeOfCall")
            seconds = try position("FirstPumpArriving_AttendanceTime")
        }
    }

    /// Hands every incident over, as evidence of when the first pump was mobilised and arrived.
    ///
    /// The file gives the local time of the call and the seconds from mobilisation to arrival, but not when the pump
    /// was mobilised. The call stands in for that: no measure of the time between reads anything else.
    static func forEach(_ body: (Evidence) throws -> Void) throws {
        let file = SharedFiles.folder.appending(path: name)
        var reader = CSVReader(try ByteSource(file: file.path))
        let columns = try Columns(try #require(try reader.next()))
        while let record = try reader.next() {
            guard !record.isBlank else { continue }
            #expect(record.damage == nil, "line \(record.line)")
            let fields = record.fields
            let start = try instant(fields[columns.date], fields[columns.time])
            let seconds = try #require(Int(fields[columns.seconds]), "line \(record.line)")
            let number = fields[columns.number]
            try body(
                Evidence(events: [
                    Event(EventID("\(number)-mobilised"), .pumpMobilised, at: .instant(start)),
                    Event(EventID("\(number)-arrived"), .pumpArrived, at: .instant(start.adding(seconds: seconds))),
                ]))
        }
    }

    /// The instant at which UK clocks showed that time.
    private static func instant(_ date: String, _ time: String) throws -> Instant {
        let parts = time.split(separator: ":").compactMap { Int($0) }
        try #require(parts.count == 3, "time \(time)")
        let seconds = parts[0] * 3600 + parts[1] * 60 + parts[2]
        let shown = Instant(milliseconds: Int64(try CivilDate(date).dayNumber) * 86_400_000).adding(seconds: seconds)
        return shown.adding(seconds: -(try CivilClock.unitedKingdom.offsetSeconds(at: shown)))
    }
}
