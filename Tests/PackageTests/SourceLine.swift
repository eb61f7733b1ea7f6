/// One line of code and where it stands.
struct SourceLine: CustomStringConvertible {
    let file: String
    let number: Int
    let text: String

    var description: String { "\(file):\(number): \(text)" }

    /// The module that the line imports, if it is an import.
    var importedModule: String? {
        guard
            let match = text.firstMatch(
                of:
                    /^(?:@\w+(?:\([^)]*\))?\s+)*(?:public\s+|package\s+|internal\s+|fileprivate\s+|private\s+)?import\s+(?:struct\s+|class\s+|enum\s+|protocol\s+|func\s+|var\s+|let\s+|typealias\s+)?(\w+)/
            )
        else { return nil }
        return String(match.output.1)
    }
}
