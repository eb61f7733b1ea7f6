/// The blocks of an article that continue one another, as one source file that can be built and run.
struct ArticleProgram {
    /// The article and the line in which the program begins, as the compiler names places.
    let place: String
    /// The name of the function that the program becomes.
    let name: String
    private let path: String
    private var blocks: [Article.Block]
    /// All that it must print.
    private(set) var output: [String] = []

    /// The programs of an article, in its order.
    static func all(in article: Article) throws(Article.Mistake) -> [ArticleProgram] {
        var programs: [ArticleProgram] = []
        for block in article.blocks {
            switch block.role {
            case .begins: programs.append(ArticleProgram(article.path, block))
            case .continues, .prints:
                guard var last = programs.popLast() else {
                    throw Article.Mistake(description: "\(article.path):\(block.line): no block stands before it")
                }
                if block.role == .prints { last.output += block.lines } else { last.blocks.append(block) }
                programs.append(last)
            case .manifest, .compiled: break
            }
        }
        return programs
    }

    private init(_ path: String, _ first: Article.Block) {
        place = "\(path):\(first.line)"
        name = "program_" + place.map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
        self.path = path
        blocks = [first]
    }

    /// The line under which its output stands when all are run.
    var heading: String { "== \(place)" }

    /// What it printed, of all that was printed.
    func printed(in output: String) -> [String] {
        let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return Array(lines.drop { $0 != heading }.dropFirst().prefix { !$0.hasPrefix("== ") && $0 != "" })
    }

    /// The program as a function; its imports and extensions stand before it, where alone they may.
    ///
    /// The compiler names a fault by the article and its line.
    var source: String {
        var outside: [String] = []
        var inside: [String] = []
        for block in blocks {
            var wasOutside: Bool?
            var isExtending = false
            for (offset, line) in block.lines.enumerated() {
                isExtending = isExtending || line.hasPrefix("extension ")
                let isOutside = isExtending || line.hasPrefix("import ")
                let directive = "#sourceLocation(file: \"\(path)\", line: \(block.line + offset))"
                let placed = isOutside == wasOutside ? [line] : [directive, line]
                if isOutside { outside += placed } else { inside += placed }
                wasOutside = isOutside
                if line.hasPrefix("}") || line.hasSuffix("{}") { isExtending = false }
            }
        }
        let end = "#sourceLocation()"
        return (outside + [end, "func \(name)() async throws {"] + inside + [end, "}", ""]).joined(separator: "\n")
    }
}
