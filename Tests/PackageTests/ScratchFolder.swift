import Foundation

/// A folder of a test's own, gone when the test is done with it.
struct ScratchFolder {
    let url: URL

    /// Runs the body with a new empty folder.
    static func with<Result>(_ body: (ScratchFolder) async throws -> Result) async throws -> Result {
        let url = FileManager.default.temporaryDirectory.appending(path: "PackageTests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        return try await body(ScratchFolder(url: url))
    }

    func write(_ text: String, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    func link(_ path: String, to destination: URL) throws {
        try FileManager.default.createSymbolicLink(at: url.appending(path: path), withDestinationURL: destination)
    }

    func path(_ path: String) -> String {
        url.appending(path: path).path
    }
}
