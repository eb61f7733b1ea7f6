#if Examples
    import ArgumentParser
    import CommunitySafetyKit
    import CommunitySafetyTesting
    import SafetyInterchange

    /// Whether what vectors expect is what the rules say.
    struct VectorsCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "vectors",
            abstract: "Run files of vectors; exit status 1 where any of them does not hold.")

        @Argument(help: "Files of the format \(VectorFile.format).")
        var files: [String]
        @OptionGroup var option: RulesOption
        @Flag(
            name: .customLong("json"),
            help: "One object a line for each expectation: vector, duty, event, expected, got, due, missing.")
        var wantsJSON = false

        func work() throws {
            let rules = try option.rules()
            var (holds, lines) = (true, JSONLines())
            for path in files {
                do {
                    let file = try VectorFile(json: Rules.contents(of: path))
                    let policy = try rules.policy(file.policy)
                    let mismatches = try file.mismatches(under: policy)
                    if !mismatches.isEmpty { holds = false }
                    if wantsJSON {
                        for vector in file.vectors { try lines.add(vector, under: policy, on: file.calendar) }
                        try Output.write(lines.bytes)
                        lines.removeAll()
                    } else {
                        for mismatch in mismatches { print("\(path): \(mismatch)") }
                        print(
                            "\(path): \(file.vectors.count) vectors, \(mismatches.count) differences, under \(policy.id)"
                        )
                    }
                } catch {
                    holds = false
                    Progress.say("policy-lab: \(path): \(error)")
                }
            }
            if !holds { throw ExitCode.failure }
        }
    }
#endif
