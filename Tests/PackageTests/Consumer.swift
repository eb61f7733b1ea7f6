/// A service that depends on the kit as the documentation shows it, with every program of the documentation in it.
struct Consumer {
    let articles: [Article]
    let programs: [ArticleProgram]

    init() throws {
        articles = try Article.all()
        programs = try articles.flatMap { article throws(Article.Mistake) in try ArticleProgram.all(in: article) }
    }

    /// Writes it beside a link to the kit, which bears the kit's name whatever the checkout is called.
    func write(to folder: ScratchFolder) throws {
        try folder.link("CommunitySafetyKit", to: Checkout.root)
        try folder.write(manifest(), to: "service/Package.swift")
        try folder.write(try Readme().firstSwiftBlock ?? "", to: "service/Sources/service/main.swift")
        for program in programs {
            try folder.write(program.source, to: "service/Sources/programs/\(program.name).swift")
        }
        try folder.write(main, to: "service/Sources/programs/main.swift")
    }

    /// The one manifest that the articles show, and beneath it the target of their programs.
    private func manifest() throws -> String {
        let shown = articles.flatMap(\.blocks).filter { $0.role == .manifest }
        guard let first = shown.first, shown.count == 1 else {
            throw Article.Mistake(description: "the articles show \(shown.count) manifests; one is needed")
        }
        let names = ["CommunitySafetyKit", "SafetyInterchange", "CommunitySafetyTesting", "CommunitySafetySQLite"]
        let products = names.map {
            ".product(name: \"\($0)\", package: \"CommunitySafetyKit\")"
        }
        let target = ".executableTarget(name: \"programs\", dependencies: [\(products.joined(separator: ", "))])"
        return (first.lines + ["package.targets.append(\(target))", ""]).joined(separator: "\n")
    }

    /// Runs each program under a heading of its own.
    private var main: String {
        programs.map { program in
            """
            print("\(program.heading)")
            do { try await \(program.name)() } catch { print("thrown: \\(error)") }

            """
        }.joined()
    }
}
