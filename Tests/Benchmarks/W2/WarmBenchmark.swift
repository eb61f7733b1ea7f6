import CommunitySafetyKit

/// The first case of W2 again and again: judged, and every determination explained in English.
enum WarmBenchmark: Benchmark {
    static let command = "warm"
    static let usage = "warm [--reps REPETITIONS]"

    static func run(_ arguments: Arguments) async throws {
        let register = try W2Policies.register()
        let evidence = W2Cases(1).evidence()[0]
        let phrasebook = EnglishPhrasebook(clock: W2.calendar.clock)
        var explanations: [Explanation] = []
        var texts: [String] = []
        func explain() throws {
            explanations = try register.explanations(from: evidence, asOf: W2.asOf, on: W2.calendar)
            texts = explanations.map { $0.text(in: phrasebook) }
        }
        for _ in 0..<10 { try explain() }
        let seconds = try await Figure.seconds(repeating: arguments.option("reps", default: 101)) { try explain() }
        var counts = W2Counts()
        counts.add(explanations.map(\.determination))
        let said = texts.reduce(0) { $0 + $1.split(separator: "\n").count }
        let figure = Figure(
            workload: "W2", count: 1, answersPerCase: W2Rule.all.count, checksum: counts.checksum, seconds: seconds,
            beside: ["determinations": Double(explanations.count), "sentences": Double(said)])
        try figure.publish(expecting: W2Counts.agreed[1])
    }
}
