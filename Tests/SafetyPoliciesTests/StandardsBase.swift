import Foundation

/// The fact base of standards beside the repository, where there is one: its records and sources, line by line.
struct StandardsBase {
    struct Record {
        var fields: [String: String] = [:]
        var sources: [String] = []
        /// Each as it is written, such as `value: 3, unit: qualifying_complaint`.
        var limits: [String] = []
    }

    private(set) var records: [String: Record] = [:]
    /// The tier of each source by its id.
    private(set) var tiers: [String: String] = [:]

    static let name = "reference/standards.yaml"

    init() throws {
        let text = try String(contentsOf: SharedFiles.folder.appending(path: Self.name), encoding: .utf8)
        var section = ""
        var source = ""
        var id: String?
        var list = ""
        for line in text.split(separator: "\n").map(String.init) {
            let body = line.trimmingCharacters(in: .whitespaces)
            if line.first != " ", line.first != "-" {
                section = body
                id = nil
            } else if section == "sources:", line.hasPrefix("  "), !line.hasPrefix("   ") {
                source = String(body.dropLast())
            } else if section == "sources:", body.hasPrefix("tier: ") {
                tiers[source] = String(body.dropFirst(6))
            } else if section == "records:", line.hasPrefix("- id: ") {
                id = String(line.dropFirst(6))
                records[String(line.dropFirst(6))] = Record()
            } else if let id, body.hasPrefix("- ") {
                if list == "sources" { records[id]?.sources.append(String(body.dropFirst(2))) }
                if list == "limits" { records[id]?.limits.append(String(body.dropFirst(2))) }
            } else if let id, let colon = body.firstIndex(of: ":") {
                list = String(body[..<colon])
                records[id]?.fields[list] = body[body.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            }
        }
    }

    /// The number of that unit in a record's limits.
    func number(_ unit: String, of id: String) -> [Int] {
        (records[id]?.limits ?? []).compactMap { limit in
            guard limit.contains("unit: \(unit),"), let value = limit.firstMatch(of: /value: (\d+)/) else { return nil }
            return Int(value.1)
        }
    }
}
