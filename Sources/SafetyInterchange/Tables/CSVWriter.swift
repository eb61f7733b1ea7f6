/// Writes comma-separated values (RFC 4180): fields in quotes where they must be, every record ended by CR LF.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it, and so does one that begins with an
/// apostrophe, so that whoever takes one off again has the text as it was.
struct CSVWriter {
    /// All records written so far.
    private(set) var text = ""

    /// By these, and by their wide forms, a spreadsheet tells a formula, or skips them on its way to one.
    private static let beginnings: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", " ", "'", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// Adds a record, filled up with empty fields to that many.
    mutating func add(_ fields: [String], filledTo width: Int) {
        let filled = fields + Array(repeating: "", count: max(0, width - fields.count))
        text += filled.map(Self.field).joined(separator: ",") + "\r\n"
    }

    private static func field(_ value: String) -> String {
        let isDefused = value.unicodeScalars.first.map(beginnings.contains) ?? false
        let text = isDefused ? "'" + value : value
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
