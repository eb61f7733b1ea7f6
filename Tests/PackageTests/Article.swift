import Foundation

/// A page of the documentation with its Swift code, as far as it can be checked.
///
/// A comment in front of a block, which no reader sees, says how the block is to be taken:
///
/// | comment | block |
/// |---|---|
/// | none | begins a program of its own |
/// | `<!-- continues -->` | goes on with the program before it |
/// | `<!-- manifest -->` | is the manifest of a service that uses the kit |
/// | `<!-- compiled in Tests/… -->` | stands like this, but for indentation, in that file |
/// | `<!-- prints -->` | is all that the program before it prints there |
struct Article {
    struct Block {
        enum Role: Equatable {
            case begins
            case continues
            case manifest
            case compiled(in: String)
            case prints
        }

        let role: Role
        /// The line of the article in which the code begins, counted from 1.
        let line: Int
        let lines: [String]
    }

    struct Mistake: Error, CustomStringConvertible {
        let description: String
    }

    /// The file, relative to the checkout.
    let path: String
    let blocks: [Block]

    /// Every page of the documentation that may hold code, the README first.
    static func all() throws -> [Article] {
        let sources = Checkout.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        let pages = files.filter { $0.contains(".docc/") && $0.hasSuffix(".md") }.sorted().map { "Sources/" + $0 }
        return try (["README.md"] + pages).map { try Article(path: $0, text: Checkout.text(of: $0)) }
    }

    init(path: String, text: String) throws(Mistake) {
        self.path = path
        var blocks: [Block] = []
        var comment: (text: String, line: Int)?
        var open: (role: Block.Role?, line: Int, lines: [String])?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated()
        {
            if var block = open {
                if line == "```" {
                    if let role = block.role { blocks.append(Block(role: role, line: block.line, lines: block.lines)) }
                    open = nil
                } else {
                    block.lines.append(line)
                    open = block
                }
            } else if line.hasPrefix("```") {
                let role = try Article.role(of: String(line.dropFirst(3)), after: comment, at: "\(path):\(index + 1)")
                open = (role, index + 2, [])
                comment = nil
            } else if let match = line.wholeMatch(of: /<!-- (.+) -->/) {
                comment = (String(match.output.1), index + 1)
            } else if let comment, !line.isEmpty {
                throw Mistake(description: "\(path):\(comment.line): '\(comment.text)' stands before no block")
            }
        }
        if let open { throw Mistake(description: "\(path):\(open.line): the block does not end") }
        self.blocks = blocks
    }

    /// How a block is to be taken; nil where it is neither Swift nor what a program prints.
    private static func role(
        of language: String, after comment: (text: String, line: Int)?, at place: String
    ) throws(Mistake) -> Block.Role? {
        let isSwift = language == "swift"
        switch comment?.text {
        case nil: return isSwift ? .begins : nil
        case "continues" where isSwift: return .continues
        case "manifest" where isSwift: return .manifest
        case "prints" where !isSwift: return .prints
        case let text? where isSwift && text.hasPrefix("compiled in "):
            return .compiled(in: String(text.dropFirst("compiled in ".count)))
        case let text?: throw Mistake(description: "\(place): '\(text)' says nothing of a block of '\(language)'")
        }
    }
}
