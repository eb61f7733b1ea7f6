#if Examples
    import ArgumentParser
    import CommunitySafetyKit

    /// Every rule and definition.
    struct ListCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Every rule and definition: id, policy, kind, how well it was checked.")

        @OptionGroup var option: RulesOption
        @Flag(
            name: .customLong("json"), help: "One object a line: id, row of the fact base, policy, kind, verification.")
        var wantsJSON = false

        func work() throws {
            var lines = JSONLines()
            for policy in try option.rules().policies {
                if !wantsJSON { try Output.line("\(policy.id)  \(policy.title)") }
                for heading in policy.headings {
                    if wantsJSON {
                        lines.add(heading, of: policy.id)
                    } else {
                        let columns = [
                            heading.verification.rawValue.padded(to: 10), heading.kind.rawValue.padded(to: 14),
                            heading.id.rawValue,
                        ]
                        try Output.line("  \(columns.joined(separator: "  "))")
                    }
                }
            }
            try Output.write(lines.bytes)
        }
    }

    extension JSONLines {
        fileprivate mutating func add(_ heading: RuleHeading, of policy: PolicyID) {
            line { line in
                line.add("id", heading.id.rawValue)
                line.add("row", Rulebook.row(of: heading.id))
                line.add("policy", policy.rawValue)
                line.add("kind", heading.kind.rawValue)
                line.add("verification", heading.verification.rawValue)
            }
        }
    }
#endif
