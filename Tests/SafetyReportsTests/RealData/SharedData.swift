import Foundation

/// Published files that may lie beside the checkout.
enum SharedData {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

    static func isThere(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: path).path)
    }

    /// The records of a file of comma-separated values, quotes and line breaks in quotes read.
    static func records(_ path: String) throws -> [[String]] {
        var records: [[String]] = [[""]]
        var isQuoted = false
        for character in try String(contentsOf: folder.appending(path: path), encoding: .utf8) {
            let last = records[records.count - 1].count - 1
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: records[records.count - 1].append("")
            case "\n" where !isQuoted, "\r\n" where !isQuoted: records.append([""])
            default: records[records.count - 1][last].append(character)
            }
        }
        return records
    }
}
