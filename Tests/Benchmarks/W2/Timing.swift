import Foundation

/// How long some repetitions of one piece of work took.
struct Timing {
    private var seconds: [Double] = []

    mutating func measure<Result>(_ work: () throws -> Result) rethrows -> Result {
        let clock = ContinuousClock()
        let start = clock.now
        let result = try work()
        let (whole, fraction) = start.duration(to: clock.now).components
        seconds.append(Double(whole) + Double(fraction) / 1e18)
        return result
    }

    /// One line of JSON in the words of the other programs, with further members if any.
    func line(peer: String, count: Int, checksum: UInt64, _ more: String = "") -> String {
        let sorted = seconds.sorted()
        let median = sorted[sorted.count / 2]
        let sum = String(checksum, radix: 16)
        let zeros = String(repeating: "0", count: 16 - sum.count)
        return """
            {"peer": "\(peer)", "w": "W2", "n": \(count), "checksum": "\(zeros + sum)", \
            "min_s": \(rounded(sorted[0])), "median_s": \(rounded(median)), "per_s": \(Int(Double(count) / median)), \
            "rss_peak_mb": \(peakMegabytes)\(more)}
            """
    }

    private func rounded(_ number: Double) -> Double { (number * 1e7).rounded() / 1e7 }

    private var peakMegabytes: Int {
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss / 1_048_576
        #else
            getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
            return usage.ru_maxrss / 1024
        #endif
    }
}
