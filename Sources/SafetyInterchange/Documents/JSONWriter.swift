/// Writes JSON in the one canonical form.
///
/// Members stand in the order they have, each on a line of its own, indented by two spaces; lists likewise. Of texts only
/// quotes, backslashes and control characters are escaped. A line break ends the document. It is the form that
/// JavaScript and Python write with an indentation of two.
struct JSONWriter {
    private var text = ""

    /// The document that a value is.
    static func document(_ value: JSONValue) -> String {
        var writer = JSONWriter()
        writer.write(value, indent: "")
        writer.text += "\n"
        return writer.text
    }

    private mutating func write(_ value: JSONValue, indent: String) {
        switch value {
        case .null: text += "null"
        case .bool(let bool): text += bool ? "true" : "false"
        case .number(let number): text += number.text
        case .string(let string): write(string)
        case .array(let items):
            write(items, between: "[", "]", indent) { writer, item, inner in writer.write(item, indent: inner) }
        case .object(let object):
            write(object.names, between: "{", "}", indent) { writer, name, inner in
                writer.write(name)
                writer.text += ": "
                if let value = object[name] { writer.write(value, indent: inner) }
            }
        }
    }

    private mutating func write<Part>(
        _ parts: [Part], between opening: String, _ closing: String, _ indent: String,
        _ writePart: (inout JSONWriter, Part, String) -> Void
    ) {
        text += opening
        let inner = indent + "  "
        for (index, part) in parts.enumerated() {
            text += index == 0 ? "\n\(inner)" : ",\n\(inner)"
            writePart(&self, part, inner)
        }
        text += parts.isEmpty ? closing : "\n\(indent)\(closing)"
    }

    private mutating func write(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\u{8}": text += "\\b"
            case "\u{C}": text += "\\f"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
