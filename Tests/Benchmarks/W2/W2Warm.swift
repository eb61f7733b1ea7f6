import CommunitySafetyKit

/// The first synthetic case again and again: judged, and every determination explained in English.
struct W2Warm {
    let repetitions: Int

    func measure() throws -> String {
        let register = try W2Policies.register()
        let evidence = W2Cases(1).evidence()[0]
        let phrasebook = EnglishPhrasebook(clock: W2.calendar.clock)
        var timing = Timing()
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
        for _ in 0..<repetitions { try timing.measure(explain) }
        var counts = W2Counts()
        counts.add(judged)
        let said = sentences.reduce(0) { $0 + $1.count }
        return timing.line(
            peer: "communitysafetykit", count: 1, checksum: counts.checksum,
            ", \"determinations\": \(judged.count), \"sentences\": \(said)")
    }
}
