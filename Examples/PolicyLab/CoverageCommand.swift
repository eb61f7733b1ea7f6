#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import CommunitySafetyTesting
    import SafetyInterchange

    /// Which parts of the rules vectors exercise.
    struct CoverageCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "coverage",
            abstract: "Which parts of each duty vectors exercise, both ways; exit status 1 where one is left out.")

        @OptionGroup var vectors: VectorFilesOption
        @Flag(name: .customLong("json"), help: "One object a line for each duty: policy, duty, goals, reached, gaps.")
        var wantsJSON = false

        func work() async throws {
            let rules = try vectors.option.rules()
            var (isComplete, lines) = (true, JSONLines())
            for (policy, files) in try vectors.filesByPolicy(under: rules) {
                let coverage = try await RuleCoverage.measured(
                    of: policy, by: files, duties: vectors.duties(of: policy))
                if !coverage.incomplete.isEmpty { isComplete = false }
                if !wantsJSON { try Output.line(coverage) }
                for duty in coverage.duties { lines.add(duty, of: policy.id) }
            }
            if wantsJSON { try Output.write(lines.bytes) }
            if !isComplete { throw ExitCode.failure }
        }
    }

    extension JSONLines {
        fileprivate mutating func add(_ coverage: DutyCoverage, of policy: PolicyID) {
            line { line in
                line.add("policy", policy.rawValue)
                line.add("duty", coverage.duty.rawValue)
                line.add("goals", coverage.entries.count)
                line.add("reached", coverage.entries.count - coverage.gaps.count)
                line.add("gaps", coverage.gaps.map { "\($0)" })
            }
        }
    }
#endif
