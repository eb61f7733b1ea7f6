import Foundation
import Testing

@Suite struct ArticleTests {
    @Test func everyModuleHasALandingPageAndIsBuilt() async throws {
        let script = try Checkout.text(of: "Documentation/build-docs.sh")
        let products = try await Manifest.ofThisPackage().rooms.filter { $0.type == "library" || $0.type == "regular" }
        #expect(products.count >= 8)
        for room in products {
            let page = "Sources/\(room.name)/\(room.name).docc/\(room.name).md"
            #expect(try Checkout.text(of: page).hasPrefix("# ``\(room.name)``\n"), "\(page)")
            #expect(script.mentions(room.name), "name \(room.name) in Documentation/build-docs.sh")
        }
    }

    @Test func codeThatIsCompiledElsewhereStandsThereAsShown() throws {
        for article in try Article.all() {
            for block in article.blocks {
                guard case .compiled(in: let path) = block.role else { continue }
                let place = "\(article.path):\(block.line)"
                #expect(try Checkout.text(of: path).holds(block.lines), "\(place) does not stand so in \(path)")
            }
        }
    }

    @Test func blocksAreTakenAsTheirCommentsSay() throws {
        let text = """
            Words.

            ```swift
            let one = 1
            ```

            <!-- prints -->

            ```
            1
            ```

            ```json
            {}
            ```

            <!-- continues -->
            ```swift
            print(one)
            ```
            """
        let article = try Article(path: "A.md", text: text)
        #expect(article.blocks.map(\.role) == [.begins, .prints, .continues])
        #expect(article.blocks.map(\.line) == [4, 10, 19])
        let programs = try ArticleProgram.all(in: article)
        #expect(programs.map(\.place) == ["A.md:4"])
        #expect(programs.map(\.output) == [["1"]])
    }

    @Test(arguments: [
        "<!-- prints -->\n```swift\n```", "<!-- continues -->\n```\n```", "<!-- continous -->\n```swift\n```",
        "<!-- continues -->\nWords.", "```swift\nlet one = 1",
    ])
    func aCommentThatFitsNoBlockIsAMistake(text: String) {
        #expect(throws: Article.Mistake.self) { try Article(path: "A.md", text: text) }
    }

    @Test func importsAndExtensionsStandBeforeTheFunction() throws {
        let text =
            "```swift\nimport CivilTime\nlet one = 1\nextension Int {\n    var two: Int { 2 }\n}\nprint(one.two)\n```"
        let program = try #require(ArticleProgram.all(in: Article(path: "A.md", text: text)).first)
        let expected = """
            #sourceLocation(file: "A.md", line: 2)
            import CivilTime
            #sourceLocation(file: "A.md", line: 4)
            extension Int {
                var two: Int { 2 }
            }
            #sourceLocation()
            func program_A_md_2() async throws {
            #sourceLocation(file: "A.md", line: 3)
            let one = 1
            #sourceLocation(file: "A.md", line: 7)
            print(one.two)
            #sourceLocation()
            }

            """
        #expect(program.source == expected)
    }
}

extension String {
    /// Whether those lines stand in the text one after another, whatever their common indentation.
    fileprivate func holds(_ block: [String]) -> Bool {
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.contains { start in
            let indentation = lines[start].prefix { $0 == " " }
            return zip(block, lines[start...]).allSatisfy { shown, line in
                shown.isEmpty ? line.isEmpty : line == indentation + shown
            } && lines.count - start >= block.count
        }
    }
}
