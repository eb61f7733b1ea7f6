import Foundation
import Testing

/// A service that depends on the kit, as the README shows it.
@Suite struct ConsumerTests {
    private struct Resolved: Decodable {
        let identity: String
        let dependencies: [Resolved]
    }

    /// Builds the kit a second time, so all that needs a consumer is asked of this one.
    @Test(.timeLimit(.minutes(10)))
    func readmeExampleBuildsRunsAndFetchesNothing() async throws {
        let example = try #require(Readme().firstSwiftBlock)
        try await ScratchFolder.with { folder in
            // The identity of a package that is depended on by path is the name of its folder.
            let identity = Checkout.root.lastPathComponent
            try folder.write(example, to: "consumer/Sources/consumer/main.swift")
            try folder.write(manifest(identity: identity), to: "consumer/Package.swift")
            let package = ["--package-path", folder.path("consumer"), "--scratch-path", folder.path("build")]

            let build = try await Command.run(["swift", "build"] + package, within: .seconds(540), in: folder)
            try #require(build.exitCode == 0, "\(build.transcript)")

            let run = try await Command.run([folder.path("build/debug/consumer")], within: .seconds(30), in: folder)
            #expect(run.exitCode == 0, "\(run.transcript)")
            let line = run.output.split(separator: "\n").first { $0.contains("2023-12-28T00:00:00Z") }
            #expect(line?.contains("pending") == true, "\(run.transcript)")

            let show = try await Command.run(
                ["swift", "package"] + package + ["show-dependencies", "--format", "json"],
                within: .seconds(120), in: folder)
            let resolved = try show.decoded(as: Resolved.self)
            #expect(resolved.dependencies.map { $0.identity } == [identity.lowercased()], "\(show.transcript)")
            #expect(resolved.dependencies.allSatisfy { $0.dependencies.isEmpty }, "\(show.transcript)")

            let files = FileManager.default
            #expect(!files.fileExists(atPath: folder.path("consumer/Package.resolved")))
            let checkouts = (try? files.contentsOfDirectory(atPath: folder.path("build/checkouts"))) ?? []
            #expect(checkouts.isEmpty)

            // Without its trait the adapter's place is there, and says what to do.
            try folder.write(
                "import CommunitySafetySQLite\nlet store = try SQLiteStore(path: \"cases\")\n",
                to: "consumer/Sources/consumer/main.swift")
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

    private func manifest(identity: String) -> String {
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
            name: "consumer",
            dependencies: [.package(path: "\(Checkout.root.path)")],
            targets: [
                .executableTarget(
                    name: "consumer",
                    dependencies: [
                        .product(name: "CommunitySafetyKit", package: "\(identity)"),
                        .product(name: "CommunitySafetySQLite", package: "\(identity)"),
                    ])
            ],
            swiftLanguageModes: [.v6]
        )
        """
    }
}
