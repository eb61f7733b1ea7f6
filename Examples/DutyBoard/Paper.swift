/// Prints entries of a name and what is said of it, in lines of a limited width.
struct Paper {
    let width: Int
    private let column = 22

    /// The name, and beside it each text on lines of its own; a line break in a text is kept.
    func entry(_ name: String, _ texts: [String]) {
        let lines = texts.flatMap { $0.split(separator: "\n").flatMap { wrapped(String($0)) } }
        let first = name.count < column - 2 ? name : "\(name.prefix(column - 3))"
        print("  \(first)\(String(repeating: " ", count: column - 2 - first.count))\(lines.first ?? "")")
        for line in lines.dropFirst() { print("\(String(repeating: " ", count: column))\(line)") }
    }

    private func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width - column {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
