import Foundation

/// What `swift package dump-package` says of the rooms.
struct Manifest: Decodable {
    struct Target: Decodable {
        let name: String
        let type: String
        let path: String?
        let dependencies: [Dependency]

        var folder: String { path ?? "Sources/\(name)" }
        /// The rooms of this package that it stands on.
        var dependencyNames: [String] { dependencies.filter { $0.package == nil }.map(\.name) }
        /// What it takes from other packages.
        var products: [Dependency] { dependencies.filter { $0.package != nil } }
    }

    struct Dependency: Decodable {
        let name: String
        /// Nil for a room of this package.
        let package: String?
        /// The traits without which it is left out.
        let traits: [String]

        private struct Condition: Decodable {
            let traits: [String]?
        }

        /// Reads `{"byName": ["CivilTime", null]}` or `{"product": ["GRDB", "GRDB.swift", null, {"traits": […]}]}`.
        init(from decoder: any Decoder) throws {
            let kinds = try decoder.container(keyedBy: AnyKey.self)
            guard let kind = kinds.allKeys.first else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "a dependency without a kind"))
            }
            var parts = try kinds.nestedUnkeyedContainer(forKey: kind)
            name = try parts.decode(String.self)
            guard kind.stringValue == "product" else {
                (package, traits) = (nil, [])
                return
            }
            package = try parts.decode(String?.self)
            _ = try parts.decode([String: String]?.self)
            traits = try parts.decode(Condition?.self)?.traits ?? []
        }
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    struct Product: Decodable {
        let name: String
    }

    let products: [Product]
    let targets: [Target]

    /// All targets but the tests, and the libraries that stand among them and only they use.
    var rooms: [Target] {
        targets.filter { $0.type != "test" && !($0.type == "regular" && $0.folder.hasPrefix("Tests/")) }
    }

    static func ofThisPackage() async throws -> Manifest {
        try await ScratchFolder.with { folder in
            // Its own scratch path: inside `swift test` the usual one is locked, and the command would wait for ever.
            let command = try await Command.run(
                [
                    "swift", "package", "--package-path", Checkout.root.path,
                    "--scratch-path", folder.path("build"), "dump-package",
                ], within: .seconds(120), in: folder)
            return try command.decoded(as: Manifest.self)
        }
    }
}
