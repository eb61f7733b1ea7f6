import Foundation

/// The working copy that these tests were compiled from.
enum Checkout {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Every line of the Swift sources of a folder that is not a comment.
    static func code(in folder: String) throws -> [SourceLine] {
        let folder = root.appending(path: folder)
        guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        var code: [SourceLine] = []
        for case let path as String in paths where path.hasSuffix(".swift") {
            let lines = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                let text = line.trimmingCharacters(in: .whitespaces)
                guard !text.isEmpty, !text.hasPrefix("//") else { continue }
                code.append(SourceLine(file: "\(folder.lastPathComponent)/\(path)", number: index + 1, text: text))
            }
        }
        return code
    }
}
