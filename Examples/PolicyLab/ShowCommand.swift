#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import SafetyInterchange

    /// One rule or definition in full.
    struct ShowCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One rule or definition in full, by its id or by its row of the fact base.")

        @Argument(help: "The id, such as vc2020.right6.notify-arrest.")
        var id: String
        @OptionGroup var option: RulesOption

        func work() throws {
            let policies = try option.rules().policies
            var isFirst = true
            for policy in policies {
                for sheet in policy.sheets() where matches(sheet.heading.id) {
                    if !isFirst { try Output.line("") }
                    isFirst = false
                    try SheetScreen(sheet, of: policy).show()
                }
            }
            if isFirst { throw Rules.Fault(description: "nothing has the id \"\(id)\"\(similar(in: policies))") }
        }

        private func matches(_ rule: RuleID) -> Bool {
            rule.rawValue == id || Rulebook.row(of: rule) == id
        }

        private func similar(in policies: [Policy]) -> String {
            let last = id.split(separator: ".").last.map(String.init) ?? id
            let ids = policies.flatMap(\.headings).map(\.id.rawValue).filter { $0.contains(last) }
            return ids.isEmpty
                ? "; `policy-lab list` names them all" : "; there is \(ids.prefix(8).joined(separator: ", "))"
        }
    }

    /// A rule as a terminal shows it.
    struct SheetScreen {
        private let sheet: RuleSheet
        private let policy: Policy

        init(_ sheet: RuleSheet, of policy: Policy) {
            self.sheet = sheet
            self.policy = policy
        }

        func show() throws {
            let heading = sheet.heading
            try Output.line("\(heading.id.rawValue)")
            try Output.line(heading.summary)
            let standing = policy.status.foundsDuties ? "" : "; \(policy.status.rawValue), so it founds nothing"
            try Output.line("\(heading.kind.rawValue) of \(policy.id) (\(policy.bindingForce.rawValue)\(standing))\n")
            for line in sheet.lines {
                let level = line.verification.map { " (\($0.rawValue))" } ?? ""
                try Output.line("  \(line.label.padded(to: 14))  \(line.text)\(level)")
            }
            for item in sheet.items { try Output.line("  - \(item)") }
            if !sheet.facts.isEmpty { try Output.line("\nAsks") }
            for id in sheet.facts {
                let question = policy.facts.first { $0.id == id }?.question
                try Output.line("  \(id): \(question ?? "")")
            }
            if !sheet.unjudged.isEmpty {
                try Output.line("\n\(Self.sentence("Not judged here: \(sheet.unjudged.joined(separator: "; "))"))")
            }
            for note in sheet.notes { try Output.line("\n\(Self.sentence("Note: \(note)"))") }
            try Output.line("\nVerification of the whole: \(heading.verification.rawValue)")
        }

        private static func sentence(_ text: String) -> String {
            text.last.map(".?!".contains) == true ? text : text + "."
        }
    }
#endif
