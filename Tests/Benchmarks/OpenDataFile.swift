import Foundation
import SafetyInterchange

/// A file of police open data, as large as wanted, of a force that does not exist.
enum OpenDataFile: String {
    case street
    case outcomes

    struct Figures: CustomStringConvertible {
        let name: String
        let bytes: Int
        let rows: Int
        let seconds: Double
        /// Of the whole process so far.
        let peakMegabytes: Double

        var description: String {
            """
            {"bench":"reading","file":"\(name)","megabytes":\(bytes / 1_000_000),"rows":\(rows),\
            "seconds":\(rounded(seconds)),"peak_megabytes":\(rounded(peakMegabytes))}
            """
        }

        private func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
    }

    func measure(megabytes: Int) throws -> Figures {
        let path = FileManager.default.temporaryDirectory.appending(path: "open-data-\(UUID().uuidString).csv").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let bytes = try write(to: path, atLeast: megabytes * 1_000_000)
        let clock = ContinuousClock()
        var rows = 0
        let duration = try clock.measure { rows = try read(path) }
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        return Figures(
            name: rawValue, bytes: bytes, rows: rows, seconds: seconds,
            peakMegabytes: Double(ProcessMemory.peakBytes) / 1_048_576)
    }

    private func read(_ path: String) throws -> Int {
        switch self {
        case .street:
            var reader = try StreetCrimeReader(file: path)
            while try reader.next() != nil {}
            return reader.tally.kept
        case .outcomes:
            var reader = try OutcomeReader(file: path)
            while try reader.next() != nil {}
            return reader.tally.kept
        }
    }

    /// Writes row by row, so that the file is never in memory.
    private func write(to path: String, atLeast size: Int) throws -> Int {
        guard let file = fopen(path, "w") else { throw CocoaError(.fileWriteUnknown) }
        defer { fclose(file) }
        var written = 0
        func put(_ line: String) { written += Int(fputs(line + "\r\n", file) >= 0 ? line.utf8.count + 2 : 0) }
        let place = "Northmarch Constabulary,Northmarch Constabulary,-0.123456,52.123456,On or near Mill Lane,"
        let area = "E01900001,Marlbeck Bridge 001A"
        switch self {
        case .street:
            put(
                "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,"
                    + "Last outcome category,Context")
        case .outcomes:
            put(
                "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type")
        }
        var number: UInt64 = 0
        while written < size {
            number += 1
            let digits = String(number &* 0x9E37_79B9_7F4A_7C15, radix: 16)
            let id = String(repeating: "0", count: 64 - digits.count) + digits
            let last =
                switch self {
                case .street: "Burglary,Under investigation,"
                case .outcomes: "Suspect charged"
                }
            put("\(id),2023-03,\(place)\(area),\(last)")
        }
        return written
    }
}
