/// A Markdown text that is written block by block.
struct Markdown {
    private(set) var text = ""

    mutating func heading(_ level: Int, _ words: String) {
        block("\(String(repeating: "#", count: level)) \(words)")
    }

    /// A paragraph or another block, apart from what stands before it.
    mutating func block(_ words: String) {
        if !text.isEmpty { text += "\n" }
        text += words + "\n"
    }

    mutating func list(_ items: [String]) {
        if !items.isEmpty { block(items.map { "- \($0)" }.joined(separator: "\n")) }
    }

    mutating func table(_ columns: [String], _ rows: [[String]]) {
        if rows.isEmpty { return }
        let rule = columns.map { _ in "---" }
        block(([columns, rule] + rows).map(Self.line).joined(separator: "\n"))
    }

    private static func line(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }

    /// Words in which nothing is markup but what stands between backticks.
    static func plain(_ words: String) -> String {
        let parts = words.replacing("\n", with: " ").split(separator: "`", omittingEmptySubsequences: false)
        var result = ""
        for (place, part) in parts.enumerated() {
            if place > 0 { result += "`" }
            let isCode = !place.isMultiple(of: 2) && place < parts.count - 1
            result += isCode ? String(part) : escaped(String(part))
        }
        return result
    }

    /// The same, with a full stop at the end.
    static func sentence(_ words: String) -> String {
        plain(words.hasSuffix(".") ? words : words + ".")
    }

    private static func escaped(_ words: String) -> String {
        words.replacing("\\", with: "\\\\").replacing("*", with: "\\*").replacing("<", with: "&lt;")
    }
}
