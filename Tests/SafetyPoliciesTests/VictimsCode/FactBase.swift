import Foundation

/// The fact base beside the repository, where there is one: read line by line, in the subset that its rows use.
struct FactBase {
    struct Row {
        var id = ""
        var edition = ""
        var scalars: [String: String] = [:]
        var lists: [String: [String]] = [:]
        /// `standard` and `enhanced`, each as "5 working_days" or "none_stated".
        var limits: [String: String] = [:]
        var clockStarts = ""
        var limitConfidence = ""
        /// As "5 working_days", with the body that has it.
        var upstream: (limit: String, by: String)?
    }

    let rows: [Row]
    /// The kind of each source by its id.
    let sourceKinds: [String: String]
    /// The title and the address of each source by its id.
    let sourceTexts: [String: [String?]]

    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent()  // VictimsCode
        .deletingLastPathComponent()  // SafetyPoliciesTests
        .deletingLastPathComponent()  // Tests
        .deletingLastPathComponent()  // the repository
        .deletingLastPathComponent()
        .appending(path: "shared")
    static let file = folder.appending(path: "reference/victims-code.yaml")
    static let serviceWords = folder.appending(path: "design/service-words.json")
    /// The fact base, read once.
    static let read = Result { try FactBase(contentsOf: file) }
    static var isPresent: Bool { FileManager.default.fileExists(atPath: file.path) }
    static var hasServiceWords: Bool { FileManager.default.fileExists(atPath: serviceWords.path) }

    init(contentsOf file: URL) throws {
        var rows: [Row] = []
        var kinds: [String: String] = [:]
        var texts: [String: [String?]] = [:]
        var section = ""
        for line in Self.logicalLines(of: try String(contentsOf: file, encoding: .utf8)) {
            let indent = line.prefix { $0 == " " }.count
            let text = String(line.dropFirst(indent))
            if indent == 0, !text.hasPrefix("- ") {
                section = String(text.prefix { $0 != ":" })
            } else if section == "entitlements" {
                if text.hasPrefix("- id: ") {
                    rows.append(Row(id: String(text.dropFirst(6))))
                } else if !rows.isEmpty {
                    rows[rows.count - 1].read(text, indent: indent)
                }
            } else if section == "sources", indent == 2 {
                let (id, flow) = Self.split(text)
                kinds[id] = Self.member("kind", of: flow)
                let title = flow.firstMatch(of: /title: ('(?:[^']|'')*'|[^,]*)/)?.output.1
                let address = flow.firstMatch(of: /url: ('(?:[^']|'')*'|[^,]*)/)?.output.1
                texts[id] = [title, address].map { $0.map { Self.unquoted(String($0)) } }
            }
        }
        self.rows = rows
        self.sourceKinds = kinds
        self.sourceTexts = texts
    }

    /// Joins lines that were wrapped inside brackets or a plain text.
    private static func logicalLines(of text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(separator: "\n").map(String.init) {
            let indent = line.prefix { $0 == " " }.count
            let body = line.dropFirst(indent)
            let open = lines.last.map { $0.count { "[{".contains($0) } > $0.count { "]}".contains($0) } } ?? false
            let opensMember = body.hasPrefix("- ") || body.firstMatch(of: /^[A-Za-z0-9_.'-]+:( |$)/) != nil
            if let last = lines.last, open || !opensMember {
                lines[lines.count - 1] = last + " " + body
            } else {
                lines.append(line)
            }
        }
        return lines
    }

    static func split(_ text: String) -> (String, String) {
        guard let colon = text.firstIndex(of: ":") else { return (text, "") }
        let value = text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        return (String(text[..<colon]), unquoted(value))
    }

    static func unquoted(_ text: String) -> String {
        guard text.count >= 2, text.hasPrefix("'"), text.hasSuffix("'") else { return text }
        return text.dropFirst().dropLast().replacingOccurrences(of: "''", with: "'")
    }

    /// The items of a one-line list; a quoted one may hold commas.
    static func items(of list: String) -> [String] {
        var items: [String] = []
        var rest = list[...]
        while !rest.isEmpty {
            let quoted = rest.hasPrefix("'") ? rest.prefixMatch(of: /'(?:[^']|'')*'/) : nil
            let item = quoted?.output ?? rest[..<(rest.range(of: ", ")?.lowerBound ?? rest.endIndex)]
            items.append(unquoted(String(item)))
            rest = rest[item.endIndex...].drop { $0 == "," || $0 == " " }
        }
        return items
    }

    /// The word under a key of a one-line mapping: `{value: 5, unit: working_days}`.
    static func member(_ key: String, of flow: String) -> String? {
        guard let range = flow.range(of: "\(key): ", options: .backwards) else { return nil }
        return String(flow[range.upperBound...].prefix { $0 != "," && $0 != "}" })
    }

    static func limit(_ flow: String) -> String {
        let unit = member("unit", of: flow) ?? ""
        guard let value = member("value", of: flow), value != "null" else { return unit }
        return "\(value) \(unit)"
    }
}

extension FactBase.Row {
    fileprivate mutating func read(_ text: String, indent: Int) {
        let (key, value) = FactBase.split(text)
        switch (indent, key) {
        case (2, "edition"): edition = value
        case (2, "upstream_limit"):
            upstream = (FactBase.limit(value), FactBase.member("by", of: value) ?? "")
        case (2, _) where value.hasPrefix("["):
            lists[key] = FactBase.items(of: String(value.dropFirst().dropLast()))
        case (2, _): scalars[key] = value
        case (4, "standard"), (4, "enhanced"): limits[key] = FactBase.limit(value)
        case (4, "clock_starts"): clockStarts = value
        case (4, "confidence"): limitConfidence = value
        default: break
        }
    }
}
