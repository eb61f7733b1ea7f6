import CivilTime
import PolicyEngine
import Testing

@Suite("A whole duty is judged exactly")
struct ExactnessTests {
    /// Which facts decide: two completions that differ in one unknown stretch only have different statuses.
    private func deciding(_ stretches: [Stretch], _ statuses: [Status]) -> [Missing] {
        let open = stretches.indices.filter { stretches[$0].value == nil }
        var missing: Set<Missing> = []
        for (bit, index) in open.enumerated() {
            let differs = statuses.indices.contains { statuses[$0] != statuses[$0 ^ (1 << bit)] }
            if differs { missing.insert(.fact(stretches[index].fact)) }
        }
        return missing.sorted()
    }

    @Test("over all completions of the unknown facts", arguments: 0..<8)
    func bruteForce(batch: Int) throws {
        var seen: Set<Status> = []
        for number in 0..<300 {
            let seed = UInt64(batch * 300 + number)
            let random = try RandomCase(seed: seed)
            let policy = try Sample.policy([random.duty])
            let evidence = random.evidence(
                trigger: .instant(random.trigger), service: random.service.map { .instant($0) })
            let found = try policy.determinations(from: evidence, asOf: random.asOf, on: Sample.calendar)
            let completions = random.stretches.completions()
            let dues = Oracle.Dues()
            let verdicts = try completions.compactMap {
                try Oracle(duty: random.duty, facts: $0, asOf: random.asOf, dues: dues)
                    .verdict(triggeredAt: random.trigger, servedAt: random.service)
            }
            guard !verdicts.isEmpty else {
                #expect(found.isEmpty, "seed \(seed)")
                continue
            }
            let determination = try #require(found.first, "seed \(seed)")
            let statuses = verdicts.map(\.status)
            let isDetermined = Set(statuses).count == 1
            seen.insert(determination.status)
            #expect(found.count == 1, "seed \(seed)")
            #expect(determination.status == (isDetermined ? statuses[0] : .undetermined), "seed \(seed)")
            let instants = isDetermined ? verdicts.compactMap(\.due) : []
            #expect(determination.dueEarliest == instants.min(), "seed \(seed)")
            #expect(determination.dueLatest == instants.max(), "seed \(seed)")
            #expect(determination.missing == deciding(random.stretches, statuses), "seed \(seed)")
        }
        #expect(seen.count >= 8, "the cases are too much alike: \(seen)")
    }

    @Test("as the engine itself judges each completion", arguments: 0..<4)
    func completed(batch: Int) throws {
        for number in 0..<60 {
            let seed = UInt64(100_000 + batch * 60 + number)
            let random = try RandomCase(seed: seed, mostUnknowns: 4)
            let policy = try Sample.policy([random.duty])
            let service = random.service.map { EventTime.instant($0) }
            func judged(_ facts: [FactID: FactHistory]?) throws -> Determination? {
                try policy.determinations(
                    from: random.evidence(trigger: .instant(random.trigger), service: service, facts: facts),
                    asOf: random.asOf, on: Sample.calendar
                ).first
            }
            guard let whole = try judged(nil) else { continue }
            let parts = try random.stretches.completions().compactMap { try judged($0.asEvidence) }
            #expect(!parts.contains { $0.status == .undetermined }, "seed \(seed)")
            let statuses = Set(parts.map(\.status))
            #expect(whole.status == (statuses.count == 1 ? parts.first?.status : .undetermined), "seed \(seed)")
            guard statuses.count == 1 else { continue }
            #expect(whole.dueEarliest == parts.compactMap(\.due).min(), "seed \(seed)")
            #expect(whole.dueLatest == parts.compactMap(\.due).max(), "seed \(seed)")
        }
    }
}
