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
            let owners = try owners(among: rules.policies)
            let calendars = calendar.calendars
            var warnings = Warnings(about: file)
            let holds = try CaseFile(file, asOf: asOf).forEachCase(of: file) { one in
                let calendar = calendars.calendar(for: one)
                warnings.say(try rules.strangers(in: one, on: calendar))
                try tell(one, under: rules, owners, on: calendar)
            }
            if !holds { throw ExitCode.failure }
        }

        /// The policies that have the rule.
        private func owners(among policies: [Policy]) throws -> [Policy] {
            let found = policies.flatMap { policy in
                policy.headings.filter { $0.id.rawValue == rule }.map { (policy: policy, heading: $0) }
            }
            guard let first = found.first else {
                throw Rules.Fault(description: "no rule has the id \"\(rule)\"; `policy-lab list` names them all")
            }
            switch first.heading.id {
            case .duty, .criterion: return found.map(\.policy)
            case .measure:
                throw Rules.Fault(description: "\(rule) is a measure: it is of many incidents and not of a case")
            case .definition: throw Rules.Fault(description: "\(rule) is a definition: nothing comes out by it")
            }
        }

        private func tell(
            _ one: LabCase, under rules: Rules, _ owners: [Policy], on calendar: WorkingCalendar
        ) throws {
            let book = EnglishPhrasebook()
            var accounts: [[String]] = []
            for explanation in try rules.explanations(for: one, on: calendar)
            where explanation.determination.duty.rawValue == rule {
                accounts.append(explanation.sentences(in: book))
            }
            for finding in try rules.findings(for: one, on: calendar) where finding.criterion.rawValue == rule {
                accounts.append(book.sentences(for: finding, asking: rules.policies.flatMap(\.facts)))
            }
            if accounts.isEmpty { accounts = [[try silence(on: one, under: rules, owners, on: calendar)]] }
            for account in accounts {
                try Output.line("\(one.name), as of \(one.asOf)")
                for sentence in account { try Output.line("  \(sentence)") }
                try Output.line("")
            }
        }

        /// Why the rule says nothing of a case.
        private func silence(
            on one: LabCase, under rules: Rules, _ owners: [Policy], on calendar: WorkingCalendar
        ) throws -> String {
            let names = owners.map(\.id.rawValue).joined(separator: ", ")
            if let policy = try rules.policy(for: one, on: calendar) {
                return owners.contains { $0.id == policy.id }
                    ? "Nothing in this case sets it off."
                    : "The rule is of \(names), and this case is judged by \(policy.id)."
            }
            let founding = owners.filter(\.status.foundsDuties)
            if founding.isEmpty {
                let standing = Set(owners.map(\.status.rawValue)).sorted().joined(separator: ", ")
                return "\(names) is \(standing), so it founds nothing; with --policy \(names) it judges all the same."
            }
            return "Nothing in this case sets it off on a day on which \(names) is in force."
        }
    }
#endif
