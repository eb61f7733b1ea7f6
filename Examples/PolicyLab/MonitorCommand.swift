#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import SafetyInterchange

    /// Which rules a data set can evidence.
    struct MonitorCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "monitor",
            abstract: "Which rules a data set can evidence, and what would have to be collected for the others.",
            discussion: """
                Without --facts the data set is the police open data. A data set of your own is a file in the format \
                \(SupplyFile.format), which Documentation/PolicyLab.md describes.
                """)

        @Option(name: .customLong("facts"), help: ArgumentHelp("What the data set can tell.", valueName: "file"))
        var file: String?
        @OptionGroup var option: RulesOption
        @OptionGroup var calendar: CalendarOption
        @Flag(name: .customLong("json"), help: "One object a line for each rule: policy, rule, level, told, wants.")
        var wantsJSON = false

        func work() throws {
            let supply = try file.map(Self.supply) ?? .policeOpenData
            let rules = try option.rules()
            let calendars = calendar.calendars
            let results = rules.policies.map { Monitorability(of: $0, from: supply, on: calendars.usual) }
                .filter { !$0.rules.isEmpty }
            if wantsJSON {
                var lines = JSONLines()
                for result in results {
                    for rule in result.rules { lines.add(rule, of: result.policy) }
                }
                try Output.write(lines.bytes)
            } else {
                try MonitorScreen(results).show(inFull: rules.chosen != nil)
            }
        }

        private static func supply(_ path: String) throws -> Supply {
            do {
                return try SupplyFile(json: Rules.contents(of: path)).supply
            } catch let fault as DocumentError {
                throw Rules.Fault(description: "\(path): \(fault)")
            }
        }
    }

    extension JSONLines {
        fileprivate mutating func add(_ rule: Monitorability.Rule, of policy: PolicyID) {
            line { line in
                line.add("policy", policy.rawValue)
                line.add("rule", rule.id.rawValue)
                line.add("level", rule.level.rawValue)
                line.add("told", rule.told)
                line.add("wants", rule.wants.map { "\($0)" })
            }
        }
    }
#endif
