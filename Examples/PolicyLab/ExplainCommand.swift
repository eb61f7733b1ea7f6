#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import SafetyInterchange

    /// How a result came about.
    struct ExplainCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "explain",
            abstract: "How the results of one rule came about, in sentences, for each case of a file.")

        @Argument(help: "The cases, as evaluate reads them; - reads standard input.")
        var file: String
        @Argument(help: "The rule: a duty or a criterion.")
        var rule: String
        @OptionGroup var option: RulesOption
        @OptionGroup var calendar: CalendarOption
        @Option(
            help: ArgumentHelp("The instant at which a scenario is looked at.", valueName: "instant"),
            transform: { try Instant($0) })
        var asOf: Instant?

        func work() throws {
            let rules = try option.rules()
            guard rules.policies.contains(where: { $0.headings.contains { $0.id.rawValue == rule } }) else {
                throw Rules.Fault(description: "no rule has the id \"\(rule)\"; `policy-lab list` names them all")
            }
            let holds = try CaseFile(file, asOf: asOf).forEachCase(of: file) { try tell($0, under: rules) }
            if !holds { throw ExitCode.failure }
        }

        private func tell(_ one: LabCase, under rules: Rules) throws {
            let book = EnglishPhrasebook()
            var accounts: [[String]] = []
            for explanation in try rules.explanations(for: one, on: calendar.calendar)
            where explanation.determination.duty.rawValue == rule {
                accounts.append(explanation.sentences(in: book))
            }
            for finding in try rules.findings(for: one, on: calendar.calendar) where finding.criterion.rawValue == rule
            {
                accounts.append(book.sentences(for: finding, asking: rules.policies.flatMap(\.facts)))
            }
            if accounts.isEmpty { accounts = [["Nothing in this case sets it off."]] }
            for account in accounts {
                print("\(one.name), as of \(one.asOf)")
                for sentence in account { print("  \(sentence)") }
                print("")
            }
        }
    }
#endif
