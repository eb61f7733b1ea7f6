import Foundation

/// The real files beside the checkout; a bare clone has none, and the tests that need them are skipped.
enum SharedFiles {
    static let folder: URL = {
        var folder = URL(filePath: #filePath)
        while folder.lastPathComponent != "Tests" && folder.pathComponents.count > 1 {
            folder.deleteLastPathComponent()
        }
        return folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")
    }()

    static func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }
}
