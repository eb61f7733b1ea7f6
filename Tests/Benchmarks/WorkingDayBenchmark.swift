import CommunitySafetyKit

/// W1: five numbers of working days added to each of many days, from columns in memory to columns in memory.
enum WorkingDayBenchmark: Benchmark {
    static let command = "w1"
    static let usage = "w1 DAYS [--reps REPETITIONS]"

    private static let counts = [1, 2, 5, 10, 20]
    /// What all peers agree on, by the number of days.
    private static let agreed: [Int: UInt64] = [
        1000: 0x66_a11b_3345, 10_000: 0x285a_a521_9aca, 100_000: 0x000f_bbed_1710_1ea8,
        1_000_000: 0x0626_271a_615c_2958,
    ]

    static func run(_ arguments: Arguments) async throws {
        let days = days(arguments.count(default: 1_000_000))
        let calendar = WorkingCalendar.englandAndWales
        var columns = [[Int32]](repeating: [Int32](repeating: 0, count: days.count), count: counts.count)
        let seconds = try await Figure.seconds(repeating: arguments.option("reps", default: 9)) {
            try calendar.add(workingDays: counts, to: days, into: &columns)
        }
        let figure = Figure(
            workload: "W1", count: days.count, answersPerCase: counts.count, checksum: checksum(columns),
            seconds: seconds)
        try figure.publish(expecting: agreed[days.count])
    }

    /// From 2006 to 2030, as the workload is written down.
    private static func days(_ count: Int) -> [Int32] {
        var draws = LinearDraws(seed: 20_060_101)
        return (0..<count).map { _ in Int32(13_149 + draws.next() % 9131) }
    }

    private static func checksum(_ columns: [[Int32]]) -> UInt64 {
        var sum: UInt64 = 0
        for (place, column) in columns.enumerated() {
            for (index, day) in column.enumerated() {
                let weight = UInt64(2 * (columns.count * index + place) + 1)
                sum &+= weight &* UInt64(truncatingIfNeeded: day)
            }
        }
        return sum
    }
}
