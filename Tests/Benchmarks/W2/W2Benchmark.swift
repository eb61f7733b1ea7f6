import CommunitySafetyKit

/// W2 in bulk: twenty rules in two editions with a local override, over columns in memory, to counts.
enum W2Benchmark: Benchmark {
    static let command = "w2"
    static let usage = "w2 CASES [--threads THREADS] [--reps REPETITIONS]"

    static func run(_ arguments: Arguments) async throws {
        let threads = arguments.option("threads", default: 1)
        let repetitions = arguments.option("reps", default: 9)
        let register = try W2Policies.register()
        var policy = try CompiledPolicy(register, on: W2.calendar)
        let compiling = try await Figure.seconds(repeating: 5) {
            policy = try CompiledPolicy(register, on: W2.calendar)
        }
        let cases = W2Cases(arguments.count(default: 1_000_000))
        let clock = ContinuousClock()
        var table: CaseTable?
        let laying = try clock.measure { table = try CaseTable(cases.columns(), for: policy) }
        guard let table else { return }
        var tally = try table.tally(asOf: W2.asOf)
        let seconds = try await Figure.seconds(repeating: repetitions) {
            tally = threads == 1 ? try table.tally(asOf: W2.asOf) : try await table.tally(asOf: W2.asOf, tasks: threads)
        }
        let figure = Figure(
            peer: threads == 1 ? "communitysafetykit" : "communitysafetykit-\(threads)t", workload: "W2",
            count: cases.count, answersPerCase: W2Rule.all.count, checksum: W2Counts(tally).checksum,
            seconds: seconds,
            beside: [
                "compile_s": compiling.sorted()[2], "table_s": laying / .seconds(1),
                "judged_singly": Double(tally.casesJudgedSingly),
            ])
        try figure.publish(expecting: W2Counts.agreed[cases.count])
    }
}

extension W2Cases {
    /// The cases as raw columns, facts as the codes that the data have.
    func columns() throws -> CaseColumns {
        var columns = CaseColumns(count: count)
        for (fact, codes, meaning) in answers { try columns.facts(from: codes, [fact: meaning]) }
        for (kind, minutes) in zip(W2.triggers + W2.services, triggers + services) {
            try columns.events(kind, minutes: minutes)
        }
        return columns
    }
}
