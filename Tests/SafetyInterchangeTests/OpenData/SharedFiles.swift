import Foundation

/// The real files beside the checkout; a bare clone has none, and the tests that need them are skipped.
enum SharedFiles {
    static let folder: URL = {
        var folder = URL(filePath: #filePath)
        while folder.lastPathComponent != "Tests" && folder.pathComponents.count > 1 {
            folder.deleteLastPathComponent()
        }
        return folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")
    }()

    static let arePresent = FileManager.default.fileExists(atPath: folder.path)

    static func path(_ name: String) -> String { folder.appending(path: name).path }
}
