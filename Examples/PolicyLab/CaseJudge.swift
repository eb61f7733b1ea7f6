import CommunitySafetyKit
import SafetyInterchange

/// Judges cases block by block and gives the results in their order.
struct CaseJudge: Sendable {
    /// What came of a block of cases.
    struct Results: Sendable {
        var lines = JSONLines()
        var faults: [String] = []
        /// What does not make a case faulty.
        var strangers: [String] = []
        var counts = Counts()
    }

    /// How much was judged.
    struct Counts: Sendable {
        var cases = 0
        var determinations = 0
        var faults = 0

        mutating func add(_ other: Counts) {
            cases += other.cases
            determinations += other.determinations
            faults += other.faults
        }

        func description(after time: Duration) -> String {
            let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
            let rate = Int(Double(cases + faults) / max(seconds, 0.000_001))
            var text =
                "\(cases) cases, \(determinations) determinations, \(faults) faulty lines in "
                + "\(Int(seconds * 1000)) ms: \(rate) lines a second"
            if let usage = ProcessUsage() {
                let rate = Int(Double(cases + faults) / max(usage.processorSeconds, 0.000_001))
                text += "; \(rate) a second of a processor; \(usage.peakBytes / 1024) KiB of memory at most"
            }
            return text
        }
    }

    let rules: Rules
    let calendars: Calendars

    /// Judges the cases of a document.
    func judge(_ cases: [LabCase], named file: String) -> Results {
        var results = Results()
        for one in cases { judge(one, at: "\(file), \(one.name)", into: &results) }
        return results
    }

    /// Judges every line, several blocks at once, and hands the results over in the order of the lines.
    ///
    /// However long the source is, no more than so many blocks are held at a time.
    func judge(
        _ source: consuming LineSource, jobs: Int, _ handOver: (Results) throws -> Void
    ) async throws {
        let name = source.name
        var lines = source
        try await withThrowingTaskGroup(of: (Int, Results).self) { group in
            var (started, handed) = (0, 0)
            var done: [Int: Results] = [:]
            var next = try lines.next()
            while next != nil || handed < started {
                while let block = next, started - handed < 2 * jobs {
                    let place = started
                    group.addTask { (place, judge(block, of: name)) }
                    started += 1
                    next = try lines.next()
                }
                guard let (place, results) = try await group.next() else { break }
                done[place] = results
                while let results = done.removeValue(forKey: handed) {
                    try handOver(results)
                    handed += 1
                }
            }
        }
    }

    private func judge(_ block: LineBlock, of name: String) -> Results {
        var results = Results()
        block.forEachLine { line in
            if line.isBlank { return }
            let place = "\(name), line \(line.number)"
            do {
                judge(try LabCase(line), at: place, into: &results)
            } catch {
                results.faults.append("\(place): \(error)")
                results.counts.faults += 1
            }
        }
        return results
    }

    private func judge(_ one: LabCase, at place: String, into results: inout Results) {
        do {
            let calendar = calendars.calendar(for: one)
            let determinations = try rules.determinations(for: one, on: calendar)
            results.strangers += try rules.strangers(in: one, on: calendar)
            for determination in determinations { results.lines.add(determination, of: one.name) }
            results.counts.cases += 1
            results.counts.determinations += determinations.count
        } catch {
            results.faults.append("\(place): \(error)")
            results.counts.faults += 1
        }
    }
}
