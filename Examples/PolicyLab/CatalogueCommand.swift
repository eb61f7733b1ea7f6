#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import SafetyInterchange

    #if canImport(FoundationEssentials)
        import FoundationEssentials
    #else
        import Foundation
    #endif

    /// The whole rulebook, to be read.
    struct CatalogueCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "catalogue",
            abstract: "The rulebook as Markdown: an index and a page for each policy.",
            discussion: "Documentation/Rulebook is what `--into Documentation/Rulebook` writes.")

        @Option(
            help: ArgumentHelp(
                "Write the pages into this folder, and remove pages of policies that are no more; else onto the screen.",
                valueName: "folder"))
        var into: String?
        @OptionGroup var option: RulesOption

        func work() throws {
            let rules = try option.rules()
            let pages = rules.chosen.map { [Catalogue.page(of: $0)] } ?? Catalogue(of: rules.policies).pages
            guard let into else {
                for page in pages { print(page.text) }
                return
            }
            let folder = URL(filePath: into, directoryHint: .isDirectory)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let names = Set(pages.map(\.name))
            for old in try FileManager.default.contentsOfDirectory(atPath: into)
            where old.hasSuffix(".md") && !names.contains(old) && rules.chosen == nil {
                try FileManager.default.removeItem(at: folder.appending(path: old))
            }
            for page in pages { try Data(page.text.utf8).write(to: folder.appending(path: page.name)) }
            Progress.say("\(pages.count) pages in \(into)")
        }
    }
#endif
