import Foundation

/// What was measured, as one JSON line in the shape of the peers' scripts, so that their `summarise.py` tables all
/// together.
struct Figure: CustomStringConvertible {
    var peer = "communitysafetykit"
    /// The workload's name: `W1`.
    let workload: String
    /// How many cases, or days, were evaluated in each repetition.
    let count: Int
    /// How many answers one case has.
    let answersPerCase: Int
    /// Of what was answered; nil where the workload has no agreed answer.
    var checksum: UInt64?
    /// Of each repetition.
    let seconds: [Double]
    /// Further members by their names.
    var beside: KeyValuePairs<String, Double> = [:]

    var description: String {
        let sorted = seconds.sorted()
        let median = sorted[sorted.count / 2]
        var members = [
            ("peer", "\"\(peer)\""), ("w", "\"\(workload)\""), ("n", "\(count)"),
            ("min_s", decimal(sorted[0])), ("median_s", decimal(median)),
            ("per_s", "\(Int(Double(count * answersPerCase) / median))"),
        ]
        if let checksum { members.insert(("checksum", "\"\(String(format: "%016lx", checksum))\""), at: 3) }
        members += beside.map { ($0.key, decimal($0.value)) }
        members.append(("rss_peak_mb", "\(ProcessMemory.peakBytes / 1_048_576)"))
        return "{" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
    }

    /// Prints the line, and throws where the checksum is not the one agreed.
    func publish(expecting agreed: UInt64? = nil) throws {
        print(self)
        if let agreed, agreed != checksum { throw WrongChecksum(figure: self, agreed: agreed) }
    }

    /// The seconds that each of so many repetitions takes.
    static func seconds(
        repeating repetitions: Int, _ work: () async throws -> Void
    ) async rethrows -> [Double] {
        let clock = ContinuousClock()
        var seconds: [Double] = []
        for _ in 0..<repetitions {
            let duration = try await clock.measure(work).components
            seconds.append(Double(duration.seconds) + Double(duration.attoseconds) / 1e18)
        }
        return seconds
    }

    private func decimal(_ number: Double) -> String { String(format: "%.7f", number) }

    private struct WrongChecksum: Error, CustomStringConvertible {
        let figure: Figure
        let agreed: UInt64

        var description: String {
            "\(figure.workload) of \(figure.count) has the wrong checksum; agreed is \(String(format: "%016lx", agreed))"
        }
    }
}
