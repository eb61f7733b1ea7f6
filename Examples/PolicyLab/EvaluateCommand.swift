#if Examples
    import ArgumentParser
    import CommunitySafetyKit

    /// What the rules say of cases, one line for each determination.
    struct EvaluateCommand: LabCommand {
        static let configuration = CommandConfiguration(
            commandName: "evaluate",
            abstract: "What the rules say of each case: one JSON object a line for each determination.",
            discussion: """
                Reads one case a line, as vectors write it: id, facts, events, asOf, and perhaps policy, knownAt, \
                beneficiary and markers. A case that names no policy is judged by every edition in force when its \
                clocks start. A file whose name ends in .json is one document of vectors, or a scenario. A faulty line \
                is told on standard error and makes the exit status 1; the others go on.
                """)

        @Argument(help: "The cases; - reads standard input.")
        var file = "-"
        @OptionGroup var option: RulesOption
        @OptionGroup var calendar: CalendarOption
        @Option(
            help: ArgumentHelp("The instant at which a scenario is looked at.", valueName: "instant"),
            transform: { try Instant($0) })
        var asOf: Instant?
        @Option(help: ArgumentHelp("How many blocks of lines are judged at once.", valueName: "number"))
        var jobs = 2
        @Flag(help: "At the end, say on standard error how many lines there were, how fast, and the peak of memory.")
        var figures = false

        func validate() throws {
            guard 1...256 ~= jobs else { throw ValidationError("--jobs is a number from 1 to 256") }
        }

        func work() async throws {
            let clock = ContinuousClock()
            let start = clock.now
            let judge = CaseJudge(rules: try option.rules(), calendars: calendar.calendars)
            var total = CaseJudge.Counts()
            var warnings = Warnings(about: file)
            switch try CaseFile(file, asOf: asOf) {
            case .document(let cases):
                let results = judge.judge(cases, named: file)
                try write(results, &total, &warnings)
            case .lines(let path):
                try await judge.judge(CaseFile.source(path), jobs: jobs) {
                    try write($0, &total, &warnings)
                }
            }
            if figures { Progress.say(total.description(after: clock.now - start)) }
            if total.faults > 0 { throw ExitCode.failure }
        }

        private func write(
            _ results: CaseJudge.Results, _ total: inout CaseJudge.Counts, _ warnings: inout Warnings
        ) throws {
            for fault in results.faults { Progress.say("policy-lab: \(fault)") }
            warnings.say(results.strangers)
            try Output.write(results.lines.bytes)
            total.add(results.counts)
        }
    }
#endif
