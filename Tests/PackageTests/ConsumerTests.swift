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
                    dependencies: [.product(name: "CommunitySafetyKit", package: "\(identity)")])
            ],
            swiftLanguageModes: [.v6]
        )
        """
    }
}
