import CommunitySafetyKit
import SafetyInterchange

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A folder of the rulebook's pages, in which nothing else is written over or removed.
struct CatalogueFolder {
    private let path: String
    private let url: URL

    init(_ path: String) {
        self.path = path
        url = URL(filePath: path, directoryHint: .isDirectory)
    }

    /// Writes the pages, and where they are a whole rulebook removes the pages of policies that are no more.
    ///
    /// - Throws: `Rules.Fault` before anything is changed, where a file of that name is not a page of a rulebook.
    func write(_ pages: [Catalogue.Page], isWhole: Bool) throws {
        let files = FileManager.default
        try files.createDirectory(at: url, withIntermediateDirectories: true)
        let names = Set(pages.map(\.name))
        let others = try files.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".md") && !names.contains($0) }
        for page in pages where !canReplace(page.name) {
            throw Rules.Fault(
                description: "\(path): \(page.name) is there and is no page of a rulebook: name another folder")
        }
        if isWhole {
            for old in others where isPage(old) { try files.removeItem(at: url.appending(path: old)) }
        }
        for page in pages { try Data(page.text.utf8).write(to: url.appending(path: page.name)) }
    }

    private func canReplace(_ name: String) -> Bool {
        !FileManager.default.fileExists(atPath: url.appending(path: name).path) || isPage(name)
    }

    private func isPage(_ name: String) -> Bool {
        guard let bytes = FileManager.default.contents(atPath: url.appending(path: name).path) else { return false }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 2 else { return false }
        if name == Catalogue.indexName { return lines[0] == "# The rulebook" && lines[2].hasPrefix(Self.preface) }
        return lines[2].hasPrefix("`") && lines[2].hasSuffix("` · [every policy](\(Catalogue.indexName))")
    }

    private static let preface = "Every rule of the kit, policy by policy, written from the rules themselves."
}
