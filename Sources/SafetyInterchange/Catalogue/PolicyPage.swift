import PolicyEngine

/// The Markdown page of one policy.
struct PolicyPage {
    private let policy: Policy

    init(_ policy: Policy) {
        self.policy = policy
    }

    var text: String {
        var page = Markdown()
        page.heading(1, Markdown.plain(policy.title))
        page.block("`\(policy.id)` · [every policy](\(Catalogue.indexName))")
        writeEdition(in: &page)
        let sheets = policy.sheets(names: .code)
        page.table(
            ["rule", "in short", "kind", "checked"],
            sheets.map { sheet in
                let id = sheet.heading.id.rawValue
                return [
                    "[`\(id)`](#\(Self.anchor(of: id)))", Markdown.plain(sheet.heading.summary),
                    sheet.heading.kind.words, sheet.heading.verification.words,
                ]
            })
        for (title, kinds) in Self.parts {
            let part = sheets.filter { kinds.contains($0.heading.kind) }
            if part.isEmpty { continue }
            page.heading(2, title)
            for sheet in part { Self.write(sheet, in: &page) }
        }
        writeFacts(in: &page)
        writeSources(in: &page)
        return page.text
    }

    private static let parts: [(String, Set<RuleHeading.Kind>)] = [
        ("Duties and opportunities", [.duty, .opportunity]),
        ("Questions of yes or no", [.eligibility, .threshold, .composition, .retention]),
        ("Measures", [.measure]),
        ("Definitions, processes and records", [.definition, .process, .recordContent]),
    ]

    private func writeEdition(in page: inout Markdown) {
        page.table(
            ["", ""],
            [
                ["instrument", Markdown.plain(policy.instrument)],
                ["force", policy.bindingForce.words],
                ["status", policy.status.words],
                ["in force", policy.inForce.words],
                ["applies to", Markdown.plain(policy.jurisdiction)],
                ["rules", Counts(of: [policy]).sentence],
            ])
        if !policy.status.foundsDuties {
            page.block("**It founds nothing**: no case is judged by it but where somebody asks for it by its id.")
        }
        if !policy.markersConsidered.isEmpty {
            let markers = policy.markersConsidered.sorted().map { "`\($0)`" }.joined(separator: ", ")
            page.block("Markers that its rules consider: \(markers).")
        }
    }

    private static func write(_ sheet: RuleSheet, in page: inout Markdown) {
        page.heading(3, "`\(sheet.heading.id.rawValue)`")
        page.block("**\(Markdown.plain(sheet.heading.summary))** (\(sheet.heading.kind.words))")
        page.table(
            ["", "", "checked"],
            sheet.lines.map { [Markdown.plain($0.label), Markdown.plain($0.text), $0.verification?.words ?? ""] })
        page.list(sheet.items.map(Markdown.plain))
        if !sheet.unjudged.isEmpty {
            page.block(Markdown.sentence("Not judged here: \(sheet.unjudged.joined(separator: "; "))"))
        }
        for note in sheet.notes { page.block(Markdown.sentence("Note: \(note)")) }
    }

    private func writeFacts(in page: inout Markdown) {
        if policy.facts.isEmpty { return }
        page.heading(2, "What is asked")
        page.table(
            ["fact", "question", "answer", "defined in"],
            policy.facts.map { fact in
                [
                    "`\(fact.id)`", Markdown.plain(fact.question), Self.words(for: fact.answer),
                    fact.citation.map { Markdown.plain($0.description) } ?? "",
                ]
            })
    }

    private func writeSources(in page: inout Markdown) {
        if policy.sources.isEmpty { return }
        page.heading(2, "Sources")
        page.table(
            ["source", "document", "kind of text"],
            policy.sources.map { source in
                let title = Markdown.plain(source.title)
                return [
                    "`\(source.id)`", source.address.map { "\(title): \(Markdown.plain($0))" } ?? title,
                    source.kind.replacing("_", with: " "),
                ]
            })
    }

    private static func words(for answer: Fact.Answer) -> String {
        switch answer {
        case .yesNo: return "yes or no"
        case .number(of: let unit): return "\(Markdown.plain(unit)), a whole number"
        case .day: return "a day"
        case .dayBetween(let first, let last, let recalled):
            let memory = recalled.map { "; from memory, and so unverified: \(Markdown.plain($0))" } ?? ""
            return "a day from \(first) to \(last), not known which\(memory)"
        }
    }

    /// The anchor that Markdown readers give a heading of that id.
    private static func anchor(of id: String) -> String {
        id.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
}
