#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import CommunitySafetyTesting
    import SafetyInterchange

    #if canImport(FoundationEssentials)
        import FoundationEssentials
    #else
        import Foundation
    #endif

    /// Whether vectors notice when a rule is changed.
    struct MutateCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "mutate",
            abstract:
                "Change the rules one thing at a time; exit status 1 where no vector notices and nothing excuses it.")

        @OptionGroup var vectors: VectorFilesOption
        @Option(
            help: ArgumentHelp(
                "Why a survivor is no gap: a JSON object of mutants, as they are printed, with the reason.",
                valueName: "file"))
        var justified: String?
        @Flag(
            name: .customLong("json"),
            help: "One object a line for each mutant: policy, duty, changing, change, fate, reason.")
        var wantsJSON = false

        func work() async throws {
            let rules = try vectors.option.rules()
            let justifications = try reasons()
            var (hasSurvivor, lines) = (false, JSONLines())
            for (policy, files) in try vectors.filesByPolicy(under: rules) {
                let report = try await RuleMutation(policy, justifying: justifications)
                    .report(on: files, of: vectors.duties(of: policy))
                if !report.survivors.isEmpty { hasSurvivor = true }
                if !wantsJSON { try Output.line(report) }
                for result in report.results { lines.add(result, of: policy.id) }
            }
            if wantsJSON { try Output.write(lines.bytes) }
            if hasSurvivor { throw ExitCode.failure }
        }

        private func reasons() throws -> [String: String] {
            guard let justified else { return [:] }
            do {
                return try JSONDecoder().decode([String: String].self, from: Rules.contents(of: justified))
            } catch is DecodingError {
                throw Rules.Fault(description: "\(justified): is no JSON object of texts")
            }
        }
    }

    extension JSONLines {
        fileprivate mutating func add(_ result: MutationReport.Result, of policy: PolicyID) {
            let (fate, reason): (String, String?) =
                switch result.fate {
                case .killed(by: let vector): ("killed", "vector \(vector)")
                case .survived: ("survived", nil)
                case .equivalent(because: let reason): ("equivalent", reason)
                case .justified(because: let reason): ("justified", reason)
                }
            line { line in
                line.add("policy", policy.rawValue)
                line.add("duty", result.mutant.duty.rawValue)
                line.add("changing", result.mutant.changing.rawValue)
                line.add("change", result.mutant.change)
                line.add("fate", fate)
                line.add("reason", reason)
            }
        }
    }
#endif
