#if Examples
    import ArgumentParser
    import CommunitySafetyKit

    /// Two policies side by side, and the cases that change.
    struct CompareCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "compare",
            abstract: "Two policies side by side: who gains, who loses, and which cases change.")

        @Argument(help: ArgumentHelp("The policy as it was: an id of the rulebook or a file.", valueName: "a"))
        var before: String
        @Argument(help: ArgumentHelp("The policy as it is: an id of the rulebook or a file.", valueName: "b"))
        var after: String
        @Option(help: ArgumentHelp("Cases, as evaluate reads them: tell what changes in each.", valueName: "file"))
        var cases: String?
        @OptionGroup var calendar: CalendarOption
        @Option(
            help: ArgumentHelp("The instant at which a scenario is looked at.", valueName: "instant"),
            transform: { try Instant($0) })
        var asOf: Instant?
        @Flag(help: "Also provisions that are equal.")
        var all = false
        @Flag(name: .customLong("json"), help: "One object a line: verdicts, or with --cases what changes in each.")
        var wantsJSON = false

        func work() throws {
            let rulebook = try Rulebook.policies()
            let calendars = calendar.calendars
            let comparison = PolicyComparison(
                of: try Rules.policy(before, among: rulebook), with: try Rules.policy(after, among: rulebook),
                on: calendars.usual)
            if let cases {
                let vocabulary = Vocabulary(of: [comparison.before, comparison.after], in: rulebook)
                try tell(comparison, in: cases, on: calendars, knowing: vocabulary)
            } else if wantsJSON {
                var lines = JSONLines()
                for verdict in comparison.provisions where all || verdict.verdict != .equal { try lines.add(verdict) }
                try Output.write(lines.bytes)
            } else {
                try Output.line("\(comparison.before.id) -> \(comparison.after.id)\n")
                try VerdictScreen(comparison.provisions).show(all: all)
            }
        }

        private func tell(
            _ comparison: PolicyComparison, in file: String, on calendars: Calendars, knowing vocabulary: Vocabulary
        ) throws {
            var warnings = Warnings(about: file)
            let policies = [comparison.before, comparison.after]
            let holds = try CaseFile(file, asOf: asOf).forEachCase(of: file) { one in
                warnings.say(vocabulary.strangers(in: one))
                let changes = try comparison.changes(
                    in: one.evidence(for: policies), asOf: one.asOf, knownAt: one.knownAt,
                    on: calendars.calendar(for: one))
                if wantsJSON {
                    var lines = JSONLines()
                    for change in changes { lines.add(change, of: one.name) }
                    try Output.write(lines.bytes)
                } else if !changes.isEmpty {
                    try Output.line(one.name)
                    for change in changes { try Output.line("  \(words(change.before)) -> \(words(change.after))") }
                }
            }
            if !holds { throw ExitCode.failure }
        }

        private func words(_ determination: Determination?) -> String {
            guard let determination else { return "nothing" }
            let due = determination.due.map { ", due before \($0)" } ?? ""
            return "\(determination.duty) \(determination.status.rawValue)\(due)"
        }
    }
#endif
