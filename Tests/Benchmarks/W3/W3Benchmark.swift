import CommunitySafetyKit

/// W3 in bulk: standards by grade and place over columns of incidents, to figures for each force, month and grade.
enum W3Benchmark: Benchmark {
    static let command = "w3"
    static let usage = "w3 INCIDENTS [--reps REPETITIONS]"

    static func run(_ arguments: Arguments) async throws {
        let policy = try W3.policy()
        let count = arguments.count(default: 10_000_000)
        let columns = try W3Incidents(count).columns()
        var figures: W3Figures?
        let seconds = try await Figure.seconds(repeating: arguments.option("reps", default: 5)) {
            let reading = try policy.groupedReading(of: "response", over: columns, asOf: W3.asOf, on: W3.calendar)
            figures = reading.map(W3Figures.init)
        }
        let figure = Figure(
            workload: "W3", count: count, answersPerCase: 1, checksum: figures?.checksum, seconds: seconds)
        try figure.publish(expecting: W3Figures.agreed[count])
    }
}
