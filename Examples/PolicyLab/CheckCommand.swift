#if Examples
    import ArgumentParser
    import CommunitySafetyKit

    /// What in policies cannot be meant.
    struct CheckCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "What in the rules cannot be meant, is doubtful or is not well founded; exit status 1 on a fault."
        )

        @OptionGroup var option: RulesOption
        @Option(
            help: ArgumentHelp("The day on which each policy is to stand as it says.", valueName: "day"),
            transform: { try CivilDate($0) })
        var on: CivilDate?
        @Flag(help: "Also what is right as far as it goes, and not as well founded as it could be.")
        var gaps = false
        @Flag(name: .customLong("json"), help: "One object a line for each remark, gaps and all.")
        var wantsJSON = false

        func work() throws {
            let policies = try option.rules().policies
            let check = PolicyCheck(of: policies, on: on)
            if wantsJSON {
                var lines = JSONLines()
                for remark in check.remarks { lines.add(remark) }
                try Output.write(lines.bytes)
            } else {
                for remark in check.remarks where gaps || remark.severity != .gap { try Output.line(remark) }
                let counts = PolicyRemark.Severity.allCases.map { severity in
                    "\(check.remarks(of: severity).count) × \(severity.rawValue)"
                }
                try Output.line("\(policies.count) policies: \(counts.joined(separator: ", "))")
            }
            if !check.remarks(of: .fault).isEmpty { throw ExitCode.failure }
        }
    }

    extension JSONLines {
        fileprivate mutating func add(_ remark: PolicyRemark) {
            line { line in
                line.add("policy", remark.policy.rawValue)
                line.add("severity", remark.severity.rawValue)
                line.add("rule", remark.place.rule)
                line.add("field", remark.place.field)
                line.add("remark", "\(remark)")
            }
        }
    }
#endif
