#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import SafetyInterchange

    /// The whole rulebook, to be read.
    struct CatalogueCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "catalogue",
            abstract: "The rulebook as Markdown: an index and a page for each policy.",
            discussion: """
                Documentation/Rulebook is what `--into Documentation/Rulebook` writes. A file that is not a page of a \
                rulebook is neither written over nor removed.
                """)

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
                for page in pages { try Output.line(page.text) }
                return
            }
            try CatalogueFolder(into).write(pages, isWhole: rules.chosen == nil)
            Progress.say("\(pages.count) pages in \(into)")
        }
    }
#endif
