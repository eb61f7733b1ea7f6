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
                    let strangers = try file.vectors.flatMap { vector in
                        try rules.strangers(in: LabCase(vector, policy: file.policy), on: file.calendar)
                    }
                    var warnings = Warnings(about: path)
                    warnings.say(strangers)
                    let reports = try file.reports(under: policy)
                    let mismatches = reports.flatMap(\.mismatches)
                    if !mismatches.isEmpty { holds = false }
                    if wantsJSON {
                        for report in reports { lines.add(report) }
                        try Output.write(lines.bytes)
                        lines.removeAll()
                    } else {
                        for mismatch in mismatches { try Output.line("\(path): \(mismatch)") }
                        try Output.line(
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

    extension JSONLines {
        fileprivate mutating func add(_ report: VectorReport) {
            line { line in
                line.add("vector", report.vector)
                line.add("duty", report.duty.rawValue)
                line.add("event", report.event?.rawValue)
                line.add("expected", report.expected)
                line.add("got", report.got)
                line.add("due", report.due?.description)
                line.add("missing", report.missing)
                if !report.holds {
                    line.add(
                        "differences",
                        report.mismatches.map { "\($0.member): expected \($0.expected), found \($0.found)" })
                }
            }
        }
    }
#endif
