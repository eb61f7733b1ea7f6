import CommunitySafetyKit

/// The synthetic cases one by one, by the evaluator that the bulk path must agree with.
struct W2Rows {
    let count: Int
    let repetitions: Int

    func measure() throws -> String {
        let register = try W2Policies.register()
        let cases = W2Cases(count).evidence()
        var timing = Timing()
        var counts = W2Counts()
        for _ in 0..<repetitions {
            let results = try timing.measure {
                try cases.map { try register.determinations(from: $0, asOf: W2.asOf, on: W2.calendar) }
            }
            counts = W2Counts()
            for result in results { counts.add(result) }
        }
        return timing.line(peer: "communitysafetykit-rows", count: count, checksum: counts.checksum)
    }
}
