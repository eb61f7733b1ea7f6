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
    /// The records' ids, in the order of the file.
    private(set) var ids: [String] = []
    /// The tier of each source by its id.
    private(set) var tiers: [String: String] = [:]

    static let name = "reference/standards.yaml"
    /// The file, read once.
    static let shared = Result { try StandardsBase() }

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
                ids.append(String(line.dropFirst(6)))
            } else if let id, line.hasPrefix("    ") {
                // A text that was wrapped.
                records[id]?.fields[list, default: ""] += " " + body
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

    /// The ids of the records of those topics, in the order of the file; none where there is no file.
    static func ids(ofTopics topics: ClosedRange<Int>) -> [String] {
        guard let base = try? shared.get() else { return [] }
        return base.ids.filter { id in base.records[id]?.topic.map(topics.contains) ?? false }
    }
}

extension StandardsBase.Record {
    /// A limit, member by member.
    struct Limit {
        let members: [String: String]

        var number: Int? { self["value"].flatMap { Int($0) } }
        var unit: String { self["unit"] ?? "" }
        var basis: String { self["basis"] ?? "" }
        var variant: String? { self["variant"] }
        var comparison: String { self["operator"] ?? "" }

        /// The text of that member; nil where it is null or missing.
        subscript(member: String) -> String? {
            members[member].flatMap { $0 == "null" ? nil : $0 }
        }
    }

    /// The text of that field without its quotes; nil where it is null or missing.
    func text(_ field: String) -> String? {
        guard let text = fields[field], text != "null", text != "[]" else { return nil }
        guard text.count >= 2, let quote = text.first, quote == text.last, quote == "'" || quote == "\"" else {
            return text
        }
        return String(text.dropFirst().dropLast())
    }

    var topic: Int? { text("topic").flatMap { Int($0) } }
    var kind: String { text("kind") ?? "" }
    /// The percentage that is aimed at.
    var percent: Int? { text("target_percent").flatMap { Int($0) } }

    /// The limits, member by member.
    var limitRows: [Limit] {
        limits.map { limit in
            let body = limit.trimmingCharacters(in: CharacterSet(charactersIn: "{}"))
            var members: [String: String] = [:]
            for part in body.split(separator: ", ") {
                guard let colon = part.firstIndex(of: ":") else { continue }
                let value = part[part.index(after: colon)...].trimmingCharacters(in: CharacterSet(charactersIn: " '\""))
                members[String(part[..<colon])] = value
            }
            return Limit(members: members)
        }
    }
}
