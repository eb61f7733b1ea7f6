import Foundation
import Testing

@Suite struct ReadmeTests {
    @Test func namesTheTwoCommands() throws {
        let lines = try Readme().lines
        #expect(lines.contains("make run"))
        #expect(lines.contains("make test"))
    }

    @Test func everyMakeTargetItNamesExists() throws {
        let named = try Readme().makeTargets
        let rules = try Checkout.text(of: "Makefile")
            .split(separator: "\n")
            .compactMap { $0.firstMatch(of: /^([a-z-]+):/).map { String($0.output.1) } }
        #expect(named.isSuperset(of: ["run", "test", "lint"]))
        #expect(named.subtracting(rules).sorted() == [])
    }

    @Test func everyPathItLinksToExists() throws {
        let paths = try Readme().linkedPaths
        #expect(!paths.isEmpty)
        for path in paths {
            #expect(FileManager.default.fileExists(atPath: Checkout.root.appending(path: path).path), "\(path)")
        }
    }

    @Test func isShortEnoughToBeRead() throws {
        let count = try Readme().lines.count
        #expect((80...151).contains(count), "\(count) lines")
    }
}
