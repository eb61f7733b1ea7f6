#if Examples
    import ArgumentParser
    import CommunitySafetyKit

    /// The words for what is done, and what each of them discharges.
    struct ServicesCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "services", abstract: "The service words, and which duties each discharges in each edition.")

        @OptionGroup var option: RulesOption
        @Flag(name: .customLong("json"), help: "One object a line: service, policy, duties.")
        var wantsJSON = false

        func work() throws {
            let policies = try option.rules().policies
            var discharged: [EventKind: [(PolicyID, [DutyID])]] = [:]
            for policy in policies {
                var duties: [EventKind: [DutyID]] = [:]
                for duty in policy.duties {
                    for kind in duty.discharges { duties[kind, default: []].append(duty.id) }
                }
                for (kind, ids) in duties { discharged[kind, default: []].append((policy.id, ids)) }
            }
            var lines = JSONLines()
            for (kind, editions) in discharged.sorted(by: { $0.key < $1.key }) {
                if !wantsJSON { try Output.line(kind) }
                for (policy, duties) in editions {
                    if wantsJSON {
                        lines.line { line in
                            line.add("service", kind.rawValue)
                            line.add("policy", policy.rawValue)
                            line.add("duties", duties.map(\.rawValue))
                        }
                    } else {
                        try Output.line("  \(policy): \(duties.map(\.rawValue).joined(separator: ", "))")
                    }
                }
            }
            try Output.write(lines.bytes)
        }
    }
#endif
