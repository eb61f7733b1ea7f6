import CommunitySafetyKit

/// The first case of W2 again and again: judged, and every determination explained in English.
enum WarmBenchmark: Benchmark {
    static let command = "warm"
    static let usage = "warm [--reps REPETITIONS]"

    static func run(_ arguments: Arguments) async throws {
        let register = try W2Policies.register()
        let evidence = W2Cases(1).evidence()[0]
        let phrasebook = EnglishPhrasebook(clock: W2.calendar.clock)
        var judged: [Determination] = []
        var sentences: [[String]] = []
        func explain() throws {
            judged = try register.determinations(from: evidence, asOf: W2.asOf, on: W2.calendar)
            sentences = try judged.map { determination in
                let policy = register.policies.first { $0.id == determination.policy }
                let explanation = try policy?.explanation(
                    of: determination, from: evidence, asOf: W2.asOf, on: W2.calendar)
                return explanation?.sentences(in: phrasebook) ?? []
            }
        }
        for _ in 0..<10 { try explain() }
        let seconds = try await Figure.seconds(repeating: arguments.option("reps", default: 101)) { try explain() }
        var counts = W2Counts()
        counts.add(judged)
        let said = sentences.reduce(0) { $0 + $1.count }
        let figure = Figure(
            workload: "W2", count: 1, answersPerCase: W2Rule.all.count, checksum: counts.checksum, seconds: seconds,
            beside: ["determinations": Double(judged.count), "sentences": Double(said)])
        try figure.publish(expecting: W2Counts.agreed[1])
    }
}
