import CommunitySafetyKit

/// W2 case by case, by the evaluator that the bulk path must agree with.
enum W2RowsBenchmark: Benchmark {
    static let command = "w2-rows"
    static let usage = "w2-rows CASES [--reps REPETITIONS]"

    static func run(_ arguments: Arguments) async throws {
        let register = try W2Policies.register()
        let cases = W2Cases(arguments.count(default: 10_000)).evidence()
        var results: [[Determination]] = []
        let seconds = try await Figure.seconds(repeating: arguments.option("reps", default: 3)) {
            results = try cases.map { try register.determinations(from: $0, asOf: W2.asOf, on: W2.calendar) }
        }
        var counts = W2Counts()
        for result in results { counts.add(result) }
        let figure = Figure(
            peer: "communitysafetykit-rows", workload: "W2", count: cases.count, answersPerCase: W2Rule.all.count,
            checksum: counts.checksum, seconds: seconds)
        try figure.publish(expecting: W2Counts.agreed[cases.count])
    }
}
