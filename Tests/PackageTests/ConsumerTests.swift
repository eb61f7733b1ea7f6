import Foundation
import Testing

/// A service that depends on the kit, as the README and the articles of the documentation show it.
@Suite struct ConsumerTests {
    private struct Resolved: Decodable {
        let identity: String
        let dependencies: [Resolved]
    }

    /// Builds the kit a second time, so all that needs a consumer is asked of this one.
    @Test(.timeLimit(.minutes(10)))
    func everyProgramShownBuildsAndPrintsWhatItSaysAndFetchesNothing() async throws {
        let consumer = try Consumer()
        try await ScratchFolder.with { folder in
            try consumer.write(to: folder)
            let package = ["--package-path", folder.path("service"), "--scratch-path", folder.path("build")]

            let build = try await Command.run(["swift", "build"] + package, within: .seconds(540), in: folder)
            try #require(build.exitCode == 0, "\(build.faults)")

            let run = try await Command.run([folder.path("build/debug/programs")], within: .seconds(60), in: folder)
            #expect(run.exitCode == 0, "\(run.transcript)")
            for program in consumer.programs {
                let printed = program.printed(in: run.output)
                #expect(printed == program.output, "\(program.place) prints\n\(printed.joined(separator: "\n"))")
            }

            let show = try await Command.run(
                ["swift", "package"] + package + ["show-dependencies", "--format", "json"],
                within: .seconds(120), in: folder)
            let resolved = try show.decoded(as: Resolved.self)
            #expect(resolved.dependencies.map { $0.identity } == ["communitysafetykit"], "\(show.transcript)")
            #expect(resolved.dependencies.allSatisfy { $0.dependencies.isEmpty }, "\(show.transcript)")

            let files = FileManager.default
            #expect(!files.fileExists(atPath: folder.path("service/Package.resolved")))
            let checkouts = (try? files.contentsOfDirectory(atPath: folder.path("build/checkouts"))) ?? []
            #expect(checkouts.isEmpty)

            // Without its trait the adapter's place is there, and says what to do.
            try folder.write(
                "import CommunitySafetySQLite\nlet store = try SQLiteStore(path: \"cases\")\n",
                to: "service/Sources/programs/main.swift")
            let refused = try await Command.run(["swift", "build"] + package, within: .seconds(120), in: folder)
            #expect(refused.exitCode != 0)
            #expect(refused.transcript.contains("enable the trait 'SQLite'"), "\(refused.transcript)")
        }
    }

    /// In a copy, as a build with a trait leaves a Package.resolved behind, which the package manager would then heed.
    @Test func theKitItselfResolvesNothing() async throws {
        try await ScratchFolder.with { folder in
            try folder.write(Checkout.text(of: "Package.swift"), to: "copy/Package.swift")
            for part in ["Sources", "Tests", "Examples"] {
                try FileManager.default.createSymbolicLink(
                    atPath: folder.path("copy/\(part)"), withDestinationPath: Checkout.root.appending(path: part).path)
            }
            let show = try await Command.run(
                ["swift", "package", "--package-path", folder.path("copy"), "show-dependencies"],
                within: .seconds(120), in: folder)
            #expect(show.output.contains("No external dependencies found"), "\(show.transcript)")
            #expect(!FileManager.default.fileExists(atPath: folder.path("copy/Package.resolved")))
            #expect(!FileManager.default.fileExists(atPath: folder.path("copy/.build/checkouts/GRDB.swift")))
        }
    }
}
