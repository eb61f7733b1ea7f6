import CommunitySafetyKit

/// The Victims' Code of 2020 over made-up cases: laid out in rows, then tallied.
enum CodeBenchmark: Benchmark {
    static let command = "code"
    static let usage = "code CASES [--threads THREADS] [--reps REPETITIONS]"

    static func run(_ arguments: Arguments) async throws {
        let rules = try VictimsCode.edition2020()
        var policy = try CompiledPolicy(rules, on: .englandAndWales)
        let compiling = try await Figure.seconds(repeating: 9) {
            policy = try CompiledPolicy(rules, on: .englandAndWales)
        }
        for (name, oddities) in [("code-2020", CodeCases.Oddities.mixed), ("code-2020-plain", .none)] {
            try await run(name, CodeCases(of: rules, oddities), policy, arguments, compiling.sorted()[4])
        }
    }

    private static func run(
        _ name: String, _ cases: CodeCases, _ policy: CompiledPolicy, _ arguments: Arguments, _ compiling: Double
    ) async throws {
        var cases = cases
        let count = arguments.count(default: 100_000)
        let threads = arguments.option("threads", default: 1)
        var rows = CaseRows(for: policy)
        let clock = ContinuousClock()
        var laying = Duration.zero
        for _ in 0..<count {
            let evidence = cases.next()
            laying += try clock.measure { try rows.append(evidence) }
        }
        let table = rows.table
        var tally = try await table.tally(asOf: asOf, tasks: threads)
        let seconds = try await Figure.seconds(repeating: arguments.option("reps", default: 3)) {
            tally = try await table.tally(asOf: asOf, tasks: threads)
        }
        let figure = Figure(
            peer: threads == 1 ? "communitysafetykit" : "communitysafetykit-\(threads)t", workload: name, count: count,
            answersPerCase: 1, seconds: seconds,
            beside: [
                "compile_s": compiling, "rows_s": laying / .seconds(1),
                "determinations": Double(tally.determinations),
                "cases_singly": Double(tally.casesJudgedSingly),
                "determinations_singly": Double(tally.determinationsJudgedSingly),
                "refused": Double(tally.refused.count),
            ])
        try figure.publish()
    }

    /// 31 January 2026, 12:00 UTC.
    private static let asOf = Instant(milliseconds: 1_769_860_800_000)
}
